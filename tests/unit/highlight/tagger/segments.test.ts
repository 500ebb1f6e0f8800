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

it('leaves out what is one letter long, as a line of a poem set in a column is', () => {
  const text = '봄\n여름\n3';
  const lines = [
    { start: 0, end: 1 },
    { start: 2, end: 4 },
    { start: 5, end: 6 },
  ];
  expect([...segments(text, lines)]).toEqual([{ start: 2, end: 4 }]);
});
