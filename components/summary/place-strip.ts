import type { Span } from '../../lib/model/span.ts';

/** Percent. Thinner than this a sentence of a long article could not be seen. */
const THINNEST = 1.2;

/** Where sentences stand in a text, in percent of its length. */
export function placesOf(sentences: readonly Span[], length: number): { left: number; width: number }[] {
  return sentences.map(({ start, end }) => {
    const width = Math.max(THINNEST, ((end - start) / length) * 100);
    return { left: Math.min(100 - width, (start / length) * 100), width };
  });
}

/** How much of a text its sentences are, 0 to 1. */
export const shareOf = (sentences: readonly Span[], length: number): number =>
  length > 0 ? sentences.reduce((sum, { start, end }) => sum + end - start, 0) / length : 0;
