import { oneLine, shortText } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';
import { pick } from './by-profile.ts';
import type { PageFacts } from './page-facts.ts';

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
  'twitter:creator',
];
const BYLINES = [
  '[itemprop~=author] [itemprop=name]',
  '[rel~=author]',
  '[itemprop~=author]',
  '.byline .author, .author-name, .author__name, .authors-name, .byline__name, .byline-name, .article__author, .article-author, .reporter_name, .writer_name',
  '.byline, .author, .writer, .reporter, .journalist, .media_end_head_journalist_name, [data-testid*=byline], [class*=byline i]',
];
/** Labels of a form or a table, not names. */
const LABEL =
  /^(?:글쓴이|작성자|글쓴이\s*비밀번호.*|이름|닉네임|아이디|기자|author|by|name|admin|administrator|editor|staff|관리자|익명|비회원|레벨\s*\d*)$/i;
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
  text = oneLine(text)
    .replace(/^[@,;:|\s]+|[,;:|/\s]+$/g, '')
    .replace(/\s*(?:기자|특파원)$/, '');
  if (text.length < 2 || text.length > 120 || LABEL.test(text) || FORM.test(text) || !/\p{L}/u.test(text))
    return undefined;
  return text;
}

function fromMeta(facts: PageFacts): string | undefined {
  const { document } = facts;
  for (const name of META) {
    const all = [...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => !/^(?:https?:)?\/\//.test(content.trim()));
    const names = [...new Set(all.map(tidyName).filter((found) => found !== undefined))];
    if (names.length) return names.join(', ');
  }
  return undefined;
}

function fromBylines(document: Document): string | undefined {
  for (const selector of BYLINES) {
    const names = new Set<string>();
    for (const element of document.querySelectorAll(selector)) {
      if (names.size > 5 || element.closest(`${COMMENTS},form,label,footer,nav,aside`)) continue;
      const name = tidyName(shortText(element));
      if (name && name.length < 70) names.add(name);
    }
    const kept = [...names].slice(0, 4);
    if (kept.length) return kept.join(', ');
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
  for (const selector of profile?.parts.author ?? []) {
    const landmark = pick(document, [selector]);
    const name = landmark ? tidyName(ownWords(landmark)) : undefined;
    if (name) return name;
  }
  const signed = tidyName(facts.post?.author);
  if (signed) return signed;
  const linked = [...new Set(data.authors.map(tidyName).filter((name) => name !== undefined))].join(', ');
  const isSite = (name: string | undefined): boolean => !name || name.toLowerCase() === site?.toLowerCase();
  const byline = (): string | undefined => fromBylines(document);
  const candidates = [() => linked, () => fromMeta(facts), byline, () => fromReporterLine(body)];
  for (const candidate of candidates) {
    const found = candidate();
    if (!isSite(found)) return found;
  }
  return linked || undefined;
}

/** The author line of a board without the counters beside it: `질문자 조회 수:1151`, `질문자 | 2025.11.06 23:14`. */
function ownWords(element: Element): string {
  const direct = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => oneLine(node.nodeValue))
    .find((text) => text.replace(/[|:\s]/g, '').length >= 2);
  return (direct ?? shortText(element)).split(/\s*\|\s*|조회/)[0] ?? '';
}
