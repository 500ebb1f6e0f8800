const SENTENCES_FOR_ONE = 6;
const FEWEST = 3;
const MOST = 5;

/** How many sentences sum a text up when nobody says: one of six full ones, three at least and five at most. */
export function automaticCount(sentences: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(sentences / SENTENCES_FOR_ONE)));
}
