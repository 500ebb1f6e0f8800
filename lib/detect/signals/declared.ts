import type { Head } from '../head.ts';
import type { Put } from './signals.ts';

const MOST_SCRIPTS = 12;
const MOST_ASKED = 100;
const MOST_JSON = 60_000;

const ARTICLE_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{1,30}"\s{0,9},\s{0,9}")?(?:\w{0,20}NewsArticle|Article|\w{0,20}BlogPosting|(?:Reportage|Opinion|Analysis|Review|Tech|Scholarly)Article|DiscussionForumPosting|SocialMediaPosting)"/;
const PRODUCT_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:Product|ProductGroup|Offer|Store|LocalBusiness|FAQPage)"/;

/** What the page says of itself: Open Graph, article dates, an AMP twin or an embed address, JSON-LD. */
export function measureDeclared(document: Document, { type, hasTime, hasTwin }: Head, put: Put): void {
  const article = /article|news|^post$|blogpost/.test(type);
  if (article) put('declaredArticle', 1);
  else if (/website|blog$|profile|object/.test(type)) put('declaredWebsite', 1);
  else if (/product|video|music|book|restaurant|place/.test(type)) put('declaredProduct', 1);
  if (hasTime) put('declaredTime', 1);
  if (hasTwin) put('declaredTwin', 1);
  // Says it twice already: a third time is not worth reading all the scripts.
  if (!article || !hasTime) putLinkedData(document, put);
}

function putLinkedData(document: Document, put: Put): void {
  const scripts = document.getElementsByTagName('script');
  let article = false;
  let product = false;
  for (let i = 0, read = 0; i < MOST_ASKED && read < MOST_SCRIPTS; i++) {
    const script = scripts[i];
    if (!script) break;
    if (script.type !== 'application/ld+json') continue;
    read++;
    const json = (script.textContent ?? '').slice(0, MOST_JSON);
    article ||= ARTICLE_TYPE.test(json);
    product ||= PRODUCT_TYPE.test(json);
  }
  if (article) put('jsonArticle', 1);
  if (product) put('jsonProduct', 1);
}
