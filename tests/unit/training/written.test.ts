import { describe, expect, it } from 'vitest';
import { writtenSentences } from '../../../training/names/written.ts';

const sentences = writtenSentences('written-en.txt');

describe('the lines written to train on', () => {
  it('leave no bracket or letter of a kind in their texts', () => {
    for (const { text } of sentences) expect(text).not.toMatch(/[[\]]/);
  });

  it('say where each name stands, in small letters too', () => {
    const second = sentences[sentences.length / 2];
    const first = sentences.find(({ spans }) => spans.length > 1);
    expect(second?.text).toBe(sentences[0]?.text.toLowerCase());
    for (const { text, spans } of first ? [first] : [])
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}.]$/u);
    expect(sentences.flatMap(({ spans }) => spans).length).toBeGreaterThan(2_000);
  });
});
