import { shortText } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest, selectAll } from '../../dom/page-names.ts';
import { nameBesideDay } from '../structure/day-under-title.ts';
import { bylineText } from './byline-text.ts';
import { joinedNames, tidyName } from './tidy-name.ts';

const BYLINES = [
  '[itemprop~=author] [itemprop=name]',
  '[rel~=author]',
  '[itemprop~=author]',
  '.byline .author, .author-name, .author__name, .authors-name, .byline__name, .byline-name, .article__author, .article-author, .reporter_name, .writer_name',
  '.byline, .author, .writer, .reporter, .journalist, .media_end_head_journalist_name, [data-testid*=byline], [class*=byline i]',
];
const ELSEWHERE = `${COMMENTS},form,label,footer,nav,aside`;
const REPORTER =
  /(?:^|[\s\]=/([.|])([가-힣]{2,4})\s?(?:선임|전문|수습|인턴)?\s?(?:기자|특파원|논설위원|객원기자)(?=[\s=@)\]/.,]|$)/;

/** Rows that each lead somewhere and name somebody are a list of other posts: `제목 | 글쓴이 | 날짜`, over and over. */
function inListOfPosts(element: Element, selector: string): boolean {
  const row = element.closest('tr,li');
  if (!row?.querySelector('a[href]')) return false;
  const named = (other: Element): boolean =>
    other.matches(selector) || other.querySelector(selector) !== null;
  const words = (other: Element): number => shortText(other).length;
  if (words(row) < words(element) * 2) return false;
  return (
    [...(row.parentElement?.children ?? [])].filter((other) => other !== row && named(other)).length >= 2
  );
}

/** The names of one byline: what the first element that names anybody stands beside, not the authors of other stories. */
function fromBylines(document: Document): string | undefined {
  for (const selector of BYLINES) {
    const names: string[] = [];
    let place: Element | null = null;
    for (const element of selectAll(document, selector)) {
      if (names.length > 5 || closest(element, ELSEWHERE)) continue;
      if (inListOfPosts(element, selector)) continue;
      if (place && !place.contains(element)) break;
      const name = tidyName(shortText(element));
      if (!name || name.length >= 70) continue;
      names.push(name);
      place ??= element.parentElement?.parentElement ?? element.parentElement;
    }
    const kept = names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
    const found = joinedNames(kept.slice(0, 4));
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

const WRITTEN_BY =
  /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door|글쓴이|작성자)$/i;

/** Cards for sharing name the author beside a label: `twitter:label1` `Written by`, `twitter:data1` the name. */
function fromCards(document: Document): string | undefined {
  const content = (name: string) =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const at = [1, 2].find((number) => WRITTEN_BY.test(content(`twitter:label${number}`).trim()));
  return at ? tidyName(content(`twitter:data${at}`)) : undefined;
}

const ONLY_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;

const AT_THE_MARGIN = 'p[style*="right"],p[align="right"],p[class*="right"]';

/** A name alone at the right margin under a paragraph: a signature, as the press of many countries has it. */
function fromSignature(document: Document): string | undefined {
  const names = [...selectAll(document, AT_THE_MARGIN)].filter(
    (line) => line.previousElementSibling?.nodeName === 'P' && ONLY_NAME.test(shortText(line)),
  );
  return names.length === 1 ? shortText(names[0]) : undefined;
}

/** Where a page without landmarks names its author, the most certain first: its markup, the reporter's line, its words. */
export const bylines = (document: Document, body: Element | undefined) => [
  () => fromBylines(document),
  () => fromCards(document),
  () => fromReporterLine(body),
  () => fromSignature(document),
  () => tidyName(bylineText(document)),
  () => tidyName(nameBesideDay(document)),
];
