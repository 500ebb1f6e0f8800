import { COMMENTS } from '../../dom/noise.ts';
import { closest, selectAll } from '../../dom/page-names.ts';
import { dayUnderTitle } from '../structure/day-under-title.ts';
import type { PageFacts } from './page-facts.ts';
import { type DateContext, parseDate } from './parse-date.ts';
import { dateIn, momentText } from './published.ts';

const ELEMENTS = [
  '[itemprop=datePublished]',
  'time[pubdate], time.published, time.entry-date, time.dt-published',
  'article header time, header time, .byline time, .meta time, .article-meta time',
  'time[datetime]',
  '.published, .publish-date, .published-date, .date-published, .post-date, .entry-date, .article-date, .article__date, .pubdate, .date_time, .datetime, .timestamp, .regdate, .reg_date, .write_date, .article_date, .news_date',
  '[class*=publish i], .date, .time, .info_view, [class*="date" i]',
];
const ELSEWHERE = `${COMMENTS},footer,nav,aside,form`;
const KOREAN_LABEL =
  /(?:기사\s*입력|최초\s*입력|입력|등록일?|작성일|게시일|발행일|승인|송고)(?:시간|일시)?\s*[:：]?\s*((?:\d{4}|\d{2})\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}[^가-힣]{0,3}(?:오전|오후)?[^가-힣]{0,12})/;
const IN_ADDRESS = /[/_-](20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_\-.\d]|$)/;

function fromElements({ document }: PageFacts, context: DateContext): string | undefined {
  for (const selector of ELEMENTS) {
    let asked = 0;
    for (const element of selectAll(document, selector)) {
      if (++asked > 8) break;
      if (closest(element, ELSEWHERE)) continue;
      const text = momentText(element);
      const found = text.length <= 160 ? parseDate(text, { ...context, whole: true }) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** When it was published by what the page shows: a labelled line, an element named so, else the day in its address. */
export function shownDate(facts: PageFacts, context: DateContext): string | undefined {
  const labelled = KOREAN_LABEL.exec(facts.opening)?.[1];
  const path = IN_ADDRESS.exec(facts.url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\w*\//, '/'));
  return (
    (labelled ? parseDate(labelled, context) : undefined) ??
    fromElements(facts, context) ??
    parseDate(dateIn(dayUnderTitle(facts.document) ?? ''), context) ??
    (path ? `${path[1]}-${path[2]}-${path[3]}` : undefined)
  );
}
