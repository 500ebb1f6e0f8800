import { shortText } from '../../dom/element-text.ts';
import { select } from '../../dom/page-names.ts';
import { pick } from '../body/by-profile.ts';
import type { General } from '../general.ts';
import { metaText, type PageFacts } from './page-facts.ts';
import { type DateContext, parseDate } from './parse-date.ts';

const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'cxenseparse:recs:publishtime',
  'og:regdate',
  'article.published',
  'article.created',
  'rnews:datepublished',
  'citation_publication_date',
  'lastmod',
  'og:pubdate',
  'published-date',
];

/** What an element says of its moment, to machines before people. */
export const momentText = (element: Element): string =>
  element.getAttribute('datetime') || element.getAttribute('content') || shortText(element);

/** The zone of a site that writes none: Korean sites mean Korean time. */
export function zoneOf(facts: PageFacts, language: string | undefined): string | undefined {
  if (facts.profile?.parts.zone) return facts.profile.parts.zone;
  if (language?.startsWith('ko')) return '+09:00';
  return language?.startsWith('ja') ? '+09:00' : undefined;
}

/** When the post was published, ISO 8601. Never the time of a comment. */
export function findPublished(
  facts: PageFacts,
  context: DateContext,
  general: General | undefined,
): string | undefined {
  const { document, profile, data } = facts;
  for (const selector of profile?.parts.date ?? []) {
    const landmark = pick(document, [selector]);
    const found = landmark ? parseDate(dateText(landmark), context) : undefined;
    if (found) return found;
  }
  const written = facts.post?.date && parseDate(dateIn(facts.post.date), context);
  if (written) return written;
  const declared = parseDate(data.published, context);
  if (declared) return declared;
  for (const name of META) {
    const found = parseDate(metaText(facts, name), context);
    if (found) return found;
  }
  return general?.shownDate(facts, context);
}

const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'last-modified',
];
const KOREAN_MODIFIED =
  /(?:기사\s*)?(?:최종\s*)?(?:수정|업데이트)(?:일|일시|시간)?\s*[:：]?\s*((?:\d{4}|\d{2})\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}[^가-힣]{0,3}(?:오전|오후)?[^가-힣]{0,12})/;
const MODIFIED_ELEMENTS = '[itemprop=dateModified], time.updated, time.modified, .dt-updated';

function modifiedElement(document: Document, context: DateContext): string | undefined {
  const element = select(document, MODIFIED_ELEMENTS);
  return element ? parseDate(momentText(element), context) : undefined;
}

/** When the article was last changed, ISO 8601, where that is another time than when it was published. */
export function findModified(
  facts: PageFacts,
  context: DateContext,
  published: string | undefined,
): string | undefined {
  const { document, data } = facts;
  const whole = { ...context, whole: true };
  const declared = [data.modified, ...MODIFIED.map((name) => metaText(facts, name))];
  const found =
    declared.map((text) => parseDate(text, whole)).find((date) => date !== undefined) ??
    parseDate(
      /수정|업데이트/.test(facts.opening) ? KOREAN_MODIFIED.exec(facts.opening)?.[1] : undefined,
      whole,
    ) ??
    modifiedElement(document, whole);
  return found && (!published || Date.parse(found) > Date.parse(published)) ? found : undefined;
}

/** A machine's date where there is one; else the line, from its first figure that may begin a date. */
export function dateText(element: Element): string {
  const exact = (element.querySelector('time[datetime]') ?? element).getAttribute('datetime');
  if (exact) return exact;
  return dateIn(shortText(element));
}

/** A line from its first figure that may begin a date. `질문자 | 2025.11.06 23:14` -> `2025.11.06 23:14` */
export function dateIn(text: string): string {
  const start = text.search(
    /\d{2,4}\s*[-./년年]\s*\d{1,2}|\d{1,2}:\d{2}|\d{1,3}\s*(?:초|분|시간|일)\s*전|방금|어제|그저께|\b(?:\d{1,2}\.?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2},?\s)?\d{4}/i,
  );
  return start > 0 ? text.slice(start) : text;
}
