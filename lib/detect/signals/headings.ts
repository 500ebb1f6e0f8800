import { isDatedHead } from './dated-head.ts';
import { type Put, saturate } from './signals.ts';

const RANKS = ['h1', 'h2', 'h3'] as const;
const MOST = 8;
/** Of a headline, in Latin characters, and of the title's beginning, which stands in headlines with a label before it. */
const SHORTEST = 12;
const BEGINNING = 16;

/** A long title, a headline on the page that agrees with it, and a day beside one that does. */
export function measureHeadings(document: Document, weight: number, put: Put): void {
  const raw = document.title;
  if (!raw) return;
  const title = fold(raw);
  put('titleLong', saturate(title.length * weight, 60));
  const beginning = title.slice(0, Math.ceil(BEGINNING / weight));
  let longest = 0;
  let dated = false;
  // Boards give their own name, or a hidden title, the first rank.
  for (const rank of RANKS) {
    const headlines = document.getElementsByTagName(rank);
    for (let i = 0; i < MOST && !dated; i++) {
      const headline = headlines[i];
      if (!headline) break;
      const text = fold(headline.textContent ?? '');
      const length = text.length * weight;
      if (length < SHORTEST) continue;
      const agrees = title.includes(text) || (title.length * weight > SHORTEST && text.includes(title));
      if (agrees) longest = Math.max(longest, length);
      if (agrees || text.includes(beginning)) dated = isDatedHead(document, headline);
    }
  }
  if (longest) put('headAgrees', saturate(longest, 30));
  if (dated) put('headDated', 1);
}

/** Without spaces and the quotes, dashes and other marks of ASCII, Latin and CJK typography. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g, '');
}
