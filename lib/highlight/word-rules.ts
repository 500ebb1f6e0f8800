import type { MarkWords } from '../model/mark-words.ts';
import { endingAt, isEnding, isHangul } from '../text/words.ts';
import type { Candidate } from './finder.ts';

/** Above every finder. */
const DECIDED = 100;
/** Mentions of one word; a text that repeats it more often is no text. */
const MOST = 500;

/** Every mention of the words to mark, standing as a word: `수박` in `수박은 달다`, not in `수박씨앗`. */
export function* alwaysMarked(text: string, { always }: MarkWords): Generator<Candidate> {
  for (const { text: word, kind } of always) {
    if (!word) continue;
    let count = 0;
    for (let start = text.indexOf(word); start >= 0 && count < MOST; start = text.indexOf(word, start + 1)) {
      count++;
      const end = start + word.length;
      if (standsAlone(text, start, end)) yield { start, end, kind, priority: DECIDED };
    }
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  if (isLetter(start - 1)) return false;
  return isHangul(text.charCodeAt(end - 1))
    ? isEnding(endingAt(text, end))
    : !isLetter(end) || isHangul(text.charCodeAt(end));
}

/** The candidates that are none of the words never to mark. */
export function withoutNever(
  text: string,
  candidates: readonly Candidate[],
  { never }: MarkWords,
): Candidate[] {
  const unwanted = new Set(never);
  return candidates.filter(({ start, end }) => !unwanted.has(text.slice(start, end)));
}
