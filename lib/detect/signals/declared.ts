import type { Signals } from './signals.ts';

const MOST_HEAD = 120;
const MOST_SCRIPTS = 12;
const MOST_JSON = 60_000;

const ARTICLE_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{1,30}"\s{0,9},\s{0,9}")?(?:\w{0,20}NewsArticle|Article|\w{0,20}BlogPosting|(?:Reportage|Opinion|Analysis|Review|Tech|Scholarly)Article|DiscussionForumPosting|SocialMediaPosting)"/;
const PRODUCT_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:Product|ProductGroup|Offer|Store|LocalBusiness|FAQPage)"/;
const TIME_META =
  /^(?:(?:og:)?article:(?:published|modified)_time|datepublished|pubdate|publish-?date|date|dc\.date\S{0,20}|parsely-pub-date|sailthru\.date|article\.published|regdate)$/;

/** What the page says of itself in its head: Open Graph, article meta tags, relations, JSON-LD. */
export function measureDeclared(document: Document): Signals {
  const inHead = document.head?.children ?? [];
  let type = '';
  let time = 0;
  let twin = 0;
  let root = 0;
  let seen = 0;
  for (let element = inHead[0] ?? null; element && seen < MOST_HEAD; element = element.nextElementSibling) {
    const tag = element.localName;
    if (tag === 'meta') {
      seen++;
      const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
      if (name === 'og:type') type ||= (element.getAttribute('content') ?? '').toLowerCase();
      else if (!time && TIME_META.test(name)) time = 1;
    } else if (tag === 'link') {
      seen++;
      const rel = element.getAttribute('rel');
      if (rel === 'amphtml') twin = 1;
      else if (rel === 'alternate') twin ||= element.getAttribute('type')?.endsWith('oembed') ? 1 : 0;
      else if (rel === 'canonical')
        root = /^https?:\/\/[^/]{1,200}\/?$/.test(element.getAttribute('href') ?? '') ? 1 : 0;
    }
  }
  return {
    declaredArticle: /article|news|^post$|blogpost/.test(type) ? 1 : 0,
    declaredWebsite: /website|blog$|profile|object/.test(type) ? 1 : 0,
    declaredProduct: /product|video|music|book|restaurant|place/.test(type) ? 1 : 0,
    declaredTime: time,
    declaredTwin: twin,
    declaredRoot: root,
    ...linkedData(document),
  };
}

function linkedData(document: Document): Signals {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  let article = 0;
  let product = 0;
  for (let i = 0; i < scripts.length && i < MOST_SCRIPTS; i++) {
    const json = (scripts[i]?.textContent ?? '').slice(0, MOST_JSON);
    if (!article && ARTICLE_TYPE.test(json)) article = 1;
    if (!product && PRODUCT_TYPE.test(json)) product = 1;
  }
  return { jsonArticle: article, jsonProduct: product };
}
