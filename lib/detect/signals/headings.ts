import { isDatedHead } from './dated-head.ts';
import { type Put, saturate } from './signals.ts';

const RANKS = ['h1', 'h2', 'h3'] as const;
const MOST = 8;
/** Of a headline, in Latin characters, and of the title's beginning, which stands in headlines with a label before it. */
const SHORTEST = 12;
const BEGINNING = 16;

/** How long the title is. Returns it as headlines are compared with it. */
export function measureTitle(document: Document, weight: number, put: Put): string {
  const title = fold(document.title);
  if (title) put('titleLong', saturate(title.length * weight, 60));
  return title;
}

/** The title, and the headlines that are like it, of the ranks that were searched up to now. */
interface Headlines {
  readonly title: string;
  /** What one character of the page's script is worth in Latin ones. */
  readonly weight: number;
  readonly like: Element[];
  searched: number;
}

/** A headline on the page that agrees with the title. Less than half of the title may be no more than the site's name. */
export function measureHeadings(document: Document, title: string, weight: number, put: Put): Headlines {
  const headlines: Headlines = { title, weight, like: [], searched: 0 };
  let longest = 0;
  while (2 * longest <= title.length * weight && headlines.searched < RANKS.length)
    longest = Math.max(longest, searchRank(document, headlines));
  if (longest) put('headAgrees', saturate(longest, 30));
  return headlines;
}

/** A day beside a headline like the title. Boards give their own name, or a hidden title, the first rank. */
export function measureDates(document: Document, headlines: Headlines, put: Put): void {
  const { like } = headlines;
  for (let i = 0; ; i++) {
    while (i >= like.length && headlines.searched < RANKS.length) searchRank(document, headlines);
    const headline = like[i];
    if (!headline) return;
    if (isDatedHead(document, headline)) {
      put('headDated', 1);
      return;
    }
  }
}

/** Adds those of the next rank that agree with the title or hold its beginning. Returns the length of the longest that agrees. */
function searchRank(document: Document, headlines: Headlines): number {
  const { title, weight, like } = headlines;
  const all = document.getElementsByTagName(RANKS[headlines.searched++] as string);
  if (title === '') return 0;
  const beginning = title.slice(0, Math.ceil(BEGINNING / weight));
  let longest = 0;
  for (let i = 0; i < MOST; i++) {
    const headline = all[i];
    if (!headline) break;
    const text = fold(headline.textContent ?? '');
    const length = text.length * weight;
    if (length < SHORTEST) continue;
    const agrees = title.includes(text) || (title.length * weight > SHORTEST && text.includes(title));
    if (agrees) longest = Math.max(longest, length);
    if (agrees || text.includes(beginning)) like.push(headline);
  }
  return longest;
}

/** Without spaces and the quotes, dashes and other marks of ASCII, Latin and CJK typography. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g, '');
}
