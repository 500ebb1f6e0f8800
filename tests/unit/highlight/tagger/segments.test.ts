import { expect, it } from 'vitest';
import { segments } from '../../../../lib/highlight/tagger/segments.ts';

it('tags the first part of a very long text only, in pieces of a sentence', () => {
  const text = '아무 말이나 이어진다. '.repeat(10_000);
  const pieces = [...segments(text, [{ start: 0, end: text.length }])];
  expect(pieces.length).toBeGreaterThan(40);
  expect(pieces.every(({ start, end }) => end - start <= 1010)).toBe(true);
  expect(pieces.at(-1)?.end).toBeGreaterThan(49_000);
  expect(pieces.at(-1)?.end).toBeLessThan(52_000);
});
