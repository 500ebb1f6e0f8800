import { isDatedHead } from './dated-head.ts';
import { type Put, saturate } from './signals.ts';
import { namesNoArticle } from './title-kind.ts';

const RANKS = ['h1', 'h2', 'h3'] as const;
const MOST = 8;
/** Of a headline, in Latin characters, and of the title's beginning, which stands in headlines with a label before it. */
const SHORTEST = 12;
const BEGINNING = 16;
/** Of a headline that the title begins with. */
const SHORTEST_FIRST = 6;

/** How long the title is, and whether it names another kind of page. Returns it as headlines are compared with it. */
export function measureTitle(document: Document, weight: number, put: Put): string {
  const title = fold(document.title);
  if (title === '') return title;
  put('titleLong', saturate(title.length * weight, 60));
  // Twice: the fit holds a signal of few pages back, and this one says it outright.
  if (namesNoArticle(document.title)) put('titleOther', 2);
  return title;
}

/** A headline that agrees with the title. Returns those that do, or hold its beginning. */
export function measureHeadings(
  document: Document,
  title: string,
  weight: number,
  put: Put,
): readonly Element[] {
  const like: Element[] = [];
  if (title === '') return like;
  const beginning = title.slice(0, Math.ceil(BEGINNING / weight));
  let longest = 0;
  // Boards give their own name, or a hidden title, the first rank.
  for (const rank of RANKS) {
    const headlines = document.getElementsByTagName(rank);
    for (let i = 0; i < MOST; i++) {
      const headline = headlines[i];
      if (!headline) break;
      const text = fold(headline.textContent ?? '');
      const length = text.length * weight;
      const first = title.startsWith(text);
      if (length < (first ? SHORTEST_FIRST : SHORTEST)) continue;
      const agrees = title.includes(text) || (title.length * weight > SHORTEST && text.includes(title));
      if (agrees && length >= SHORTEST) longest = Math.max(longest, length);
      if (agrees || text.includes(beginning)) like.push(headline);
    }
  }
  if (longest) put('headAgrees', saturate(longest, 30));
  return like;
}

/** A day beside a headline like the title. */
export function measureDates(document: Document, headlines: readonly Element[], put: Put): void {
  if (headlines.some((headline) => isDatedHead(document, headline))) put('headDated', 1);
}

/** Without spaces and the quotes, dashes and other marks of ASCII, Latin and CJK typography. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g, '');
}
