import { MARK_KINDS, type MarkKind } from '../model/mark.ts';
import type { AlwaysWord, MarkWords } from '../model/mark-words.ts';

/** Characters of one word, and words in a list: a list that somebody wrote by hand is far below. */
export const LONGEST_WORD = 60;
const LONGEST_LIST = 2000;

/** As it is compared: `  젠슨   황 ` -> `젠슨 황`. */
export const tidyWord = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORD);

function parseAlways(value: unknown): AlwaysWord[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, kind } = value as Record<string, unknown>;
  if (typeof text !== 'string' || !tidyWord(text) || !MARK_KINDS.includes(kind as MarkKind)) return [];
  return [{ text: tidyWord(text), kind: kind as MarkKind }];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, LONGEST_LIST) : []);

/** Whatever is stored, as lists that can be used. Never throws. */
export function parseMarkWords(value: unknown): MarkWords {
  const { never, always } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const words = listOf(never).filter(
    (word): word is string => typeof word === 'string' && word.trim() !== '',
  );
  return { never: [...new Set(words.map(tidyWord))], always: listOf(always).flatMap(parseAlways) };
}

/** A word that is never marked is not always marked, and the other way round. */
export function neverMark(words: MarkWords, text: string): MarkWords {
  const word = tidyWord(text);
  return {
    never: [...words.never.filter((other) => other !== word), word],
    always: words.always.filter((other) => other.text !== word),
  };
}

export function alwaysMark(words: MarkWords, { text, kind }: AlwaysWord): MarkWords {
  const rest = forgetWord(words, text);
  return { ...rest, always: [...rest.always, { text: tidyWord(text), kind }] };
}

/** Back to what the finders say. */
export function forgetWord(words: MarkWords, text: string): MarkWords {
  const word = tidyWord(text);
  return {
    never: words.never.filter((other) => other !== word),
    always: words.always.filter((other) => other.text !== word),
  };
}
