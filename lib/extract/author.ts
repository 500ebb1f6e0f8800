import { oneLine, shortText } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';
import { pick } from './by-profile.ts';
import { bylineText } from './byline-text.ts';
import type { PageFacts } from './page-facts.ts';
import { fold, hostLabel } from './title-suffix.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
  'cxenseparse:author',
  'dable:author',
];
/** An account, not a name; better than nobody. */
const ACCOUNT = 'twitter:creator';
const BYLINES = [
  '[itemprop~=author] [itemprop=name]',
  '[rel~=author]',
  '[itemprop~=author]',
  '.byline .author, .author-name, .author__name, .authors-name, .byline__name, .byline-name, .article__author, .article-author, .reporter_name, .writer_name',
  '.byline, .author, .writer, .reporter, .journalist, .media_end_head_journalist_name, [data-testid*=byline], [class*=byline i]',
];
/** Labels of a form or a table, not names. */
const LABEL =
  /^(?:글쓴이|작성자|글쓴이\s*비밀번호.*|이름|닉네임|아이디|기자|author|by|von|name|admin|administrator|editor|staff|no author|unknown|관리자|익명|비회원|레벨\s*\d*)$/i;
/** A day or an hour beside the name. */
const MOMENT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*|\b\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?(?:19|20)\d\d.*/iu;
/** Words of the form that asks a commenter for a name. */
const FORM = /비밀번호|홈페이지|자동등록|로그인|이메일/;
const PREFIX =
  /^(?:작성자|글쓴이|이름|닉네임|by|von|par|por|door|af|di|written by|posted by|text|author|words by|autor|author[:：])[\s:：]+/i;
const REPORTER =
  /(?:^|[\s\]=/([.|])([가-힣]{2,4})\s?(?:선임|전문|수습|인턴)?\s?(?:기자|특파원|논설위원|객원기자)(?=[\s=@)\]/.,]|$)/;
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/** A byline without its label, address and date; undefined when nothing that may be a name is left. */
export function tidyName(raw: string | undefined): string | undefined {
  let text = oneLine(raw).replace(ADDRESS, ' ');
  text = oneLine(text).replace(PREFIX, '').replace(PREFIX, '');
  text =
    text.split(/\s[|•·–—]\s|\s{2,}|\b(?:Published|Updated|Posted)\b|\d{4}[.\-/]\d|\d{1,2}:\d{2}/)[0] ?? '';
  text = oneLine(text.replace(MOMENT, ''))
    .replace(/^[@,;:|\s]+|[,;:|/\s–-]+$/g, '')
    .replace(/\s*(?:기자|특파원)$/, '');
  if (text.length < 2 || text.length > 120 || LABEL.test(text) || FORM.test(text) || !/\p{L}/u.test(text))
    return undefined;
  return text;
}

const joined = (names: readonly (string | undefined)[]): string | undefined =>
  [...new Set(names.filter((name) => name !== undefined))].join(', ') || undefined;

function fromMeta(facts: PageFacts): string | undefined {
  for (const name of META) {
    const named = facts.meta.get(name)?.filter((content) => !/^(?:https?:)?\/\/|^\d+$/.test(content));
    const found = joined(named?.map(tidyName) ?? []);
    if (found) return found;
  }
  return undefined;
}

/** The names of one byline: what the first element that names anybody stands beside, not the authors of other stories. */
function fromBylines(document: Document): string | undefined {
  for (const selector of BYLINES) {
    const names: string[] = [];
    let place: Element | null = null;
    for (const element of document.querySelectorAll(selector)) {
      if (names.length > 5 || element.closest(`${COMMENTS},form,label,footer,nav,aside`)) continue;
      if (place && !place.contains(element)) break;
      const name = tidyName(shortText(element));
      if (!name || name.length >= 70) continue;
      names.push(name);
      place ??= element.parentElement?.parentElement ?? element.parentElement;
    }
    const kept = names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
    const found = joined(kept.slice(0, 4));
    if (found) return found;
  }
  return undefined;
}

/** `한지숙 기자` at the head or foot of the text. The body is only looked at where reporters sign: its two ends. */
function fromReporterLine(body: Element | undefined): string | undefined {
  const text = body?.textContent ?? '';
  const ends = `${text.slice(0, 300)}\n${text.slice(-400)}`;
  return REPORTER.exec(ends)?.[1];
}

/** Who wrote it, several joined by commas. Never a form's label, a commenter or the site itself. */
export function findAuthor(
  facts: PageFacts,
  body: Element | undefined,
  site: string | undefined,
): string | undefined {
  const { document, profile, data } = facts;
  const owner = { site, host: hostLabel(facts.url) };
  for (const selector of profile?.parts.author ?? []) {
    const landmark = pick(document, [selector]);
    const name = landmark ? tidyName(ownWords(landmark)) : undefined;
    if (name) return name;
  }
  const signed = tidyName(facts.post?.author);
  if (signed) return signed;
  const { site: known = '', host } = owner;
  const isSite = (name: string): boolean =>
    [fold(known), host, fold(facts.url.split('/')[2] ?? '')].includes(fold(name));
  const account = facts.meta.get(ACCOUNT)?.[0];
  const organisations = data.publishers.map(tidyName).filter((name) => name && !isSite(name));
  const candidates = [
    () => joined([...data.authors.map(tidyName), ...organisations]),
    () => fromMeta(facts),
    () => fromBylines(document),
    () => fromReporterLine(body),
    () => tidyName(bylineText(document)),
    () => joined(data.publishers.map(tidyName)),
  ];
  let last: string | undefined;
  for (const candidate of candidates) {
    const found = candidate();
    if (found && !isSite(found)) return found;
    last ??= found;
  }
  return last ?? (account?.startsWith('http') ? undefined : tidyName(account));
}

/** The author line of a board without the counters beside it: `질문자 조회 수:1151`, `질문자 | 2025.11.06 23:14`. */
function ownWords(element: Element): string {
  const direct = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => oneLine(node.nodeValue))
    .find((text) => text.replace(/[|:\s]/g, '').length >= 2);
  return (direct ?? shortText(element)).split(/\s*\|\s*|조회/)[0] ?? '';
}
