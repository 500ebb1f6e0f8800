import { type Mark, NAME_KINDS } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';

/** A text and the figures and names in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;
const PEOPLE = /^(?:명|사람|인|분|people|persons?)$/;

const bare = (words: string): string => words.replace(/[\s,·‧]+/g, '').toLowerCase();
const isName = ({ kind }: Mark): boolean => (NAME_KINDS as readonly string[]).includes(kind);

/** Is `word` in `text`, and no part of a longer number there? `5만` is not in `15만`. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cut = /\d/.test(word[0] ?? '') && /[\d.]/.test(text[at - 1] ?? '');
    const goesOn =
      /\d/.test(word.at(-1) ?? '') && /^\.?\d/.test(text.slice(at + word.length, at + word.length + 2));
    if (!cut && !goesOn) return true;
  }
  return false;
}

const sameUnit = (one = '', other = ''): boolean =>
  one === other || !one || !other || (PEOPLE.test(one) && PEOPLE.test(other));

/** A date may be told less exactly than the article does, not more: `2025년 10월` for `10월 31일`, never the other way. */
function sameValue(told: Mark, known: Mark): boolean {
  if (typeof told.value === 'number' && typeof known.value === 'number') {
    const close = Math.abs(told.value - known.value) <= Math.abs(known.value) * 1e-9;
    return close && sameUnit(told.unit, known.unit);
  }
  return (
    typeof told.value === 'string' && typeof known.value === 'string' && known.value.startsWith(told.value)
  );
}

function isKnown(mark: Mark, words: string, article: MarkedText, flat: string): boolean {
  if (stands(flat, bare(words))) return true;
  if (isName(mark)) {
    const entity = mark.entity ?? words;
    return (
      stands(flat, bare(entity)) || article.marks.some((known) => isName(known) && known.entity === entity)
    );
  }
  return article.marks.some((known) => sameValue(mark, known));
}

/**
 * The figures and names of a summary that its article does not contain, compared by value: where the article says
 * `26만 장`, `260,000장` is known and `27만 장` and `26만 명` are not. What stands there letter for letter is known.
 */
export function unsupportedSpans(summary: MarkedText, article: MarkedText): Span[] {
  const flat = bare(article.text);
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  const found = summary.marks
    .filter((mark) => !isKnown(mark, summary.text.slice(mark.start, mark.end), article, flat))
    .map(spanOf);
  // Digits that no finder took for a figure: a model's name, a score, a code.
  for (const match of summary.text.matchAll(DIGITS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (summary.marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
    if (!stands(flat, bare(match[0]))) found.push(span);
  }
  return found.sort((one, other) => one.start - other.start);
}
