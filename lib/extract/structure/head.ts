import { oneLine } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from './page-lines.ts';

/** Where a post begins: its title, and the line with its date. */
export interface PostHead {
  readonly title: Line;
  readonly date?: Line;
}

const ELSEWHERE = `nav,footer,aside,form,[role=navigation],[role=contentinfo],${COMMENTS}`;
/** Characters between a title and its date, what hidden menus hold included. */
const FARTHEST = 700;
const SHORTEST = 4;

/** What breadcrumbs put before a title: `› 제목` */
const LEADING = /^[»›>/|:·\s]+/;

const isHeading = (holder: Element): boolean => holder.closest('h1,h2,h3,h4,h5') !== null;

/** Rows that link to posts: a title and a date stand in each of them too. */
function inRow(line: Line): boolean {
  const row = line.holder.closest('tr,li');
  const rows = row?.parentElement?.children.length ?? 0;
  return rows >= 4 && row?.querySelector('a[href]') !== null && line.holder.closest('a[href]') !== null;
}

/** How much this line looks like the title: 2 when the page's head says the same words, 1 for a heading, else 0. */
function titleStrength(line: Line, declared: readonly string[]): 0 | 1 | 2 {
  if (line.text.length > 200 || line.isDate) return 0;
  const key = fold(line.text);
  if (key.length < 2) return 0;
  const cut = /(?:…|\.{3})$/.test(line.text);
  const same = declared.some(
    (title) =>
      title === key ||
      (key.length >= SHORTEST && title.startsWith(key) && (cut || key.length * 3 > title.length)),
  );
  if (same) return 2;
  return isHeading(line.holder) && key.length >= SHORTEST ? 1 : 0;
}

/**
 * The title that stands nearest to a date, before it or right after it; the words of the page's own head decide where
 * they name the post. Absent when no line looks like a title.
 */
export function findHead(document: Document, lines: readonly Line[]): PostHead | undefined {
  const heads = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('title')?.textContent,
  ];
  const declared = heads.map((text) => fold(oneLine(text))).filter(Boolean);
  // Asked last, of the few lines that may matter: climbing from every line of a page costs more than all the rest.
  const placed = ({ holder }: Line): boolean => !closest(holder, ELSEWHERE);
  const dates = lines.filter((line) => line.isDate && placed(line) && !inRow(line)).slice(0, 12);
  let best: PostHead | undefined;
  let bestScore = 0;
  for (const title of lines) {
    const strength = titleStrength(title, declared);
    if (!strength || !placed(title) || (strength === 1 && inRow(title))) continue;
    const near = dates
      .map((date) => ({ date, far: Math.abs(date.at - title.at) + (date.at < title.at ? 150 : 0) }))
      .filter(({ far }) => far < FARTHEST)
      .sort((a, b) => a.far - b.far)[0];
    const score = strength * 2 + (near ? 3 - near.far / FARTHEST : 0);
    if (score <= bestScore || (!near && strength < 2)) continue;
    best = near ? { title, date: near.date } : { title };
    bestScore = score;
  }
  return best;
}

export const titleText = ({ title }: PostHead): string => oneLine(title.text.replace(LEADING, ''));
