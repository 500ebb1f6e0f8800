import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashText } from '../../../../lib/highlight/tagger/hash.ts';
import { readLexicon, wordKey } from '../../../../lib/highlight/tagger/lexicon.ts';
import { listedPhrases } from '../../../../lib/highlight/tagger/listed-phrases.ts';
import { packLexicon } from '../../../../training/names/pack-lexicon.ts';
import { readWordNet } from '../../../../training/names/wordnet.ts';

const entries = {
  words: new Map([
    ['walk', 65],
    ['table', 65],
    ['maribel', 2],
    ['port', 1],
  ]),
  phrases: new Map([
    ['port ellery', 2],
    ['port ellery harbour trust', 4],
    ['maribel quist', 1],
  ]),
};
const clusters = {
  words: new Map([
    ['walk', 3],
    ['strolled', 3],
    ['0th', 7],
  ]),
  kin: Uint8Array.from([0, 0, 0, 9, 0, 0, 0, 2]),
};
const bytes = packLexicon(entries, clusters);
const { lexicon, end } = readLexicon(bytes);

describe('the lexicon', () => {
  it('gives words that are known as the same one number, and others none', () => {
    const known = (word: string) => lexicon.words.get(wordKey(word)) & 255;
    expect(known('walk')).toBe(known('table'));
    expect(new Set([known('walk'), known('maribel'), known('port')]).size).toBe(3);
    expect(known('zzyzx')).toBe(0);
    expect(end).toBe(bytes.length);
  });

  it('gives the cluster of words, listed or not, and what it belongs to', () => {
    const cluster = (word: string) => lexicon.words.get(wordKey(word)) >> 8;
    expect(['walk', 'strolled', '5th', 'table', 'zzyzx'].map(cluster)).toEqual([3, 3, 7, 0, 0]);
    expect([lexicon.kin[3], lexicon.kin[7], lexicon.kin[0]]).toEqual([9, 2, 0]);
  });

  it('finds the longest listed name from the left', () => {
    const marks = (words: string) => [...listedPhrases(words.split(' ').map(hashText), lexicon)];
    expect(marks('in port ellery now')).toEqual([0, 9, 11, 0]);
    expect(marks('port ellery harbour trust')).toEqual([17, 18, 18, 19]);
    expect(marks('maribel port ellery harbour')).toEqual([0, 9, 11, 0]);
  });

  it('throws on bytes that are none', () => {
    expect(() => readLexicon(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => readLexicon(new Uint8Array(20))).toThrow(RangeError);
  });
});

describe('WordNet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordnet-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells ordinary words from names, and names by their kind', () => {
    writeFileSync(
      join(folder, 'data.noun'),
      [
        '  1 This licence stands indented.',
        '00000001 06 n 02 lantern 0 lamp 0 001 @ 00000009 n 0000 | gives light',
        '00000002 18 n 01 Maribel_Quist 0 001 @i 00000009 n 0000 | a painter',
        '00000003 18 n 01 Ellerian 0 001 @ 00000009 n 0000 | someone from Ellery',
        '00000004 15 n 01 Port_Ellery 0 001 @i 00000009 n 0000 | a harbour town',
        '00000005 14 n 01 Harbour_Trust 0 001 @i 00000009 n 0000 | keeps the harbour',
      ].join('\n'),
    );
    for (const part of ['verb', 'adj', 'adv']) writeFileSync(join(folder, `data.${part}`), '');
    const { common, proper, person, place, organization } = readWordNet(folder);
    expect([[...common], [...proper]]).toEqual([['lantern', 'lamp'], ['ellerian']]);
    expect([[...person], [...place], [...organization]]).toEqual([
      ['maribel quist'],
      ['port ellery'],
      ['harbour trust'],
    ]);
  });
});
