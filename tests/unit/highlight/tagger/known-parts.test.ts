import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../../../lib/highlight/tagger/dictionary.ts';
import { knownAs, knownParts } from '../../../../lib/highlight/tagger/known-parts.ts';
import { packDictionary } from '../../../../training/names/pack-dictionary.ts';

const listed = new Map([
  ['가람', 2],
  ['가람시', 2],
  ['시장', 8],
  ['한누리', 1],
]);
const { dictionary: words } = readDictionary(packDictionary(listed));
const codesOf = (text: string) => Int32Array.from(text, (letter) => letter.charCodeAt(0));
const cut = (text: string) =>
  knownParts(words, codesOf(text), 0, text.length).map(({ start, end, known }) =>
    known > 0 ? `[${text.slice(start, end)}]` : text.slice(start, end),
  );

describe('the parts of an eojeol', () => {
  it.each([
    ['가람시장이', ['[가람시]', '장이']],
    ['가람에서', ['[가람]', '에서']],
    ['새한누리는', ['새', '[한누리]', '는']],
    ['가람시시장', ['[가람시]', '[시장]']],
    ['가B람', ['가B람']],
    ['집', ['집']],
  ])('%s are the longest listed words from the left', (text, parts) => expect(cut(text)).toEqual(parts));

  it('stay within the letters asked for', () => {
    const codes = codesOf('새한누리는');
    expect(knownParts(words, codes, 1, 4)).toMatchObject([{ start: 1, end: 4 }]);
    expect(knownParts(words, codes, 1, 3)).toEqual([{ start: 1, end: 3, known: 0 }]);
  });

  it.each([
    ['가람시', 2],
    ['시장', 8],
    ['한누리', 1],
    ['누리', 0],
  ])('%s is known as %i', (text, known) => expect(knownAs(words, codesOf(text), 0, text.length)).toBe(known));

  it.each([new Uint8Array(4), new Uint8Array(40), packDictionary(listed).slice(0, -1)])(
    'are of a dictionary, not of other bytes',
    (none) => expect(() => readDictionary(none)).toThrow(RangeError),
  );
});
