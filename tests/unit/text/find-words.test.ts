import { describe, expect, it } from 'vitest';
import { findWords } from '../../../lib/text/find-words.ts';

const text = '배는 새벽에 떠났다.\n\n항구는 종일 비어 있었다.';

describe('findWords', () => {
  it.each([
    ['새벽에 떠났다.', '새벽에 떠났다.'],
    ['떠났다. 항구는', '떠났다.\n\n항구는'],
    [text.replace(/\s+/g, ' '), text],
  ])('%s', (words, found) => {
    const span = findWords(text, words);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  it.each(['부두는', '', '  '])('finds no “%s”', (words) => {
    expect(findWords(text, words)).toBeUndefined();
  });
});
