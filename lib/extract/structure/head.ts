import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from './page-lines.ts';
import { callsItTitle } from './title-names.ts';

/** Where a post begins: its title, and the line with its date. */
export interface PostHead {
  readonly title: Line;
  readonly date?: Line;
}

const ELSEWHERE = `nav,footer,aside,[role=navigation],[role=contentinfo],${COMMENTS}`;
/** Characters between a title and its date, what hidden menus hold included. */
const FARTHEST = 700;
const SHORTEST = 4;
/** Characters: a title may name a day, and a day alone is none. */
const LEAST_WITH_DAY = 16;
/** Characters between the name of a board and the title below it. */
const RIGHT_BELOW = 30;
/** As `weigh` counts: twelve Korean letters. The name of a board is short. */
const BOARD_NAME = 24;

/** What breadcrumbs put before a title: `› 제목` */
const LEADING = /^[»›>/|:·\s]+/;

const isHeading = (holder: Element): boolean => holder.closest('h1,h2,h3,h4,h5') !== null;

/** The name of a site is a link to its front page. */
const leadsHome = ({ holder }: Line): boolean =>
  /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(holder.closest('a[href]')?.getAttribute('href') ?? '-');

const FIELDS = 'textarea,select,input:not([type]),input[type=text],input[type=search]';
/** Of the page's words. */
const WHOLE_PAGE = 0.9;

/** Is this in a form to write with, to search with or to pick rows with? Some boards put one around a post, or around everything. */
function inForm(holder: Element): boolean {
  const form = holder.closest('form');
  if (!form) return false;
  if (!form.querySelector(FIELDS) && linkDensity(form) < 0.4) return false;
  const page = holder.ownerDocument.body.textContent ?? '';
  return weigh(form.textContent ?? '') < weigh(page) * WHOLE_PAGE;
}

/** Rows that link to posts: a title and a date stand in each of them too. */
function inRow(line: Line): boolean {
  const row = line.holder.closest('tr,li');
  const rows = row?.parentElement?.children.length ?? 0;
  return rows >= 4 && row?.querySelector('a[href]') !== null && line.holder.closest('a[href]') !== null;
}

/**
 * How much this line looks like the title: 2 when the page's head says the same words; near a date 1 for a heading, a
 * half for one that is a link; else 0.
 */
function titleStrength(line: Line, declared: readonly string[], isNear: boolean): 0 | 0.5 | 1 | 2 {
  if (line.text.length > 200 || (line.isDate && line.text.length < LEAST_WITH_DAY)) return 0;
  const key = fold(line.text);
  if (key.length < 2) return 0;
  const cut = /(?:…|\.{3})$/.test(line.text);
  const same = declared.some(
    (title) =>
      title === key ||
      (key.length >= SHORTEST && title.startsWith(key) && (cut || key.length * 3 > title.length)),
  );
  if (same) return leadsHome(line) ? 0 : 2;
  if (!isNear || line.isDate || key.length < SHORTEST || !isHeading(line.holder)) return 0;
  // A heading that leads elsewhere is the name of the board.
  return line.holder.closest('a[href]') ? 0.5 : 1;
}

/** Of a title between the names of site and board the longest part: `솔내 : 낚시터 자리 추천 - 자유` -> `낚시터 자리 추천` */
const longestPart = (title: string): string =>
  title.split(/\s*(?:[|»«>›]|::)\s*|\s+[-–—:]\s+/).sort((a, b) => b.length - a.length)[0] ?? '';

interface Candidate extends PostHead {
  readonly strength: number;
  readonly score: number;
}

function nearest(title: Line, dates: readonly Line[]): { date: Line; far: number } | undefined {
  let found: { date: Line; far: number } | undefined;
  for (const date of dates) {
    const far = Math.abs(date.at - title.at) + (date.at < title.at ? 150 : 0);
    if (date !== title && far < (found?.far ?? FARTHEST)) found = { date, far };
  }
  return found;
}

/**
 * The title that stands nearest to a date, before it or right after it. The words of the page's own head decide where
 * they name the post; where they name no more than the board, what the page calls the title by a label or a name does.
 * Absent when no line looks like a title.
 */
export function findHead(document: Document, lines: readonly Line[]): PostHead | undefined {
  const heads = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('title')?.textContent,
  ];
  const declared = heads
    .flatMap((text) => [text, longestPart(oneLine(text))].map((part) => fold(oneLine(part))))
    .filter(Boolean);
  // Asked last, of the few lines that may matter: climbing from every line of a page costs more than all the rest.
  const placed = ({ holder }: Line): boolean => !closest(holder, ELSEWHERE) && !inForm(holder);
  const dates = lines.filter((line) => line.isDate && placed(line) && !inRow(line)).slice(0, 12);
  let best: Candidate | undefined;
  let called: Candidate | undefined;
  let heading: Candidate | undefined;
  lines.forEach((title, index) => {
    // Most lines stand far from any date, and are then not asked what costs a climb.
    const near = nearest(title, dates);
    const strength = titleStrength(title, declared, near !== undefined);
    const calls = near ? callsItTitle(title, lines[index - 1]) : 0;
    if (!(strength || calls) || !placed(title) || (strength < 2 && inRow(title))) return;
    const candidate = {
      title,
      ...(near && { date: near.date }),
      strength,
      score: (strength || calls) * 2 + (near ? 3 - near.far / FARTHEST : 0),
    };
    if (strength && candidate.score > (best?.score ?? 0)) best = candidate;
    if (calls && strength < 2 && candidate.score > (called?.score ?? 0)) called = candidate;
    if (strength === 1 && candidate.score > (heading?.score ?? 0)) heading = candidate;
  });
  const takesCalled = called && (!best || best.strength < 2 || isBoardName(best, called));
  const isBelow =
    best &&
    heading &&
    isBoardName(best, heading) &&
    heading.title.at - best.title.at < BOARD_NAME + RIGHT_BELOW;
  const named = takesCalled ? called : isBelow ? heading : best;
  return named && { title: named.title, ...(named.date && { date: named.date }) };
}

/** Is what the page's head says no more than the name of the board, above what the page calls the title? */
const isBoardName = (best: Candidate, called: Candidate): boolean =>
  weigh(best.title.text) <= BOARD_NAME &&
  best.title.at < called.title.at &&
  called.date !== undefined &&
  (best.date === undefined || best.date.at > called.title.at);

export const titleText = ({ title }: PostHead): string => oneLine(title.text.replace(LEADING, ''));

/** Where the head ends, as far as it is known. */
export const lastOf = ({ title, date }: PostHead): Line => (date && date.at > title.at ? date : title);
