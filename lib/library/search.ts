/** One form for both sides of a comparison: composed Hangul, lower case, single spaces. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** The words of a query; every one of them has to be found. `경주  GPU` -> [`경주`, `gpu`] */
export const queryWords = (query: string): string[] => fold(query).split(' ').filter(Boolean);

/** Does `folded` hold every word, anywhere, in the middle of a word too? `정부관계자` holds `관계자`. */
export const holdsAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));
