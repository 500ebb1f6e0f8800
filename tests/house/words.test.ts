import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/words/language.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORDS = path.join(ROOT, 'lib/words');
const HANGUL = /[가-힣]/;

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every leaf with its path: `choices.auto`. */
function leaves(tree: Tree, at = ''): [path: string, leaf: unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leaves(value, `${at}${key}.`) : [[at + key, value] as [string, unknown]],
  );
}

/** What a sentence says when it is given a stand-in for what it is made with: a number, or a word where it takes none. */
function said(leaf: unknown): string {
  if (typeof leaf !== 'function') return String(leaf);
  const say = leaf as (...given: unknown[]) => unknown;
  const given = (stand: unknown) => Array.from({ length: leaf.length }, () => stand);
  try {
    return String(say(...given(2)));
  } catch {
    return String(say(...given('2')));
  }
}

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !path.join(folder, file).startsWith('lib/words/'))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
);

const tables: [name: string, file: string, table: Tree][] = [];
for (const file of readdirSync(WORDS)) {
  const module = (await import(path.join(WORDS, file))) as Tree;
  for (const [name, value] of Object.entries(module))
    if (isTree(value) && LANGUAGES.every((language) => isTree(value[language])))
      tables.push([name, file, value]);
}

it('finds the tables of words', () => {
  expect(tables.length).toBeGreaterThan(20);
});

describe.each(tables)('%s (%s)', (name, _file, table) => {
  const [ko, en] = LANGUAGES.map((language) => table[language] as Tree);

  it('has every sentence in every language, made with as much', () => {
    const shape = (tree: Tree | undefined) =>
      leaves(tree ?? {}).map(
        ([at, leaf]) => `${at} ${typeof leaf} ${typeof leaf === 'function' ? leaf.length : ''}`,
      );
    expect(shape(ko).sort()).toEqual(shape(en).sort());
  });

  it('says nothing empty by accident, and nothing in the other language', () => {
    // The names of languages are their own; `hint` may be nothing to say.
    const foreign = leaves(en ?? {}).filter(([at, leaf]) => HANGUL.test(said(leaf)) && !/\bko$/.test(at));
    expect(foreign.map(([at]) => at)).toEqual([]);
    const empty = [...leaves(ko ?? {}), ...leaves(en ?? {})].filter(([at, leaf]) => {
      if (/hint$/.test(at)) return false;
      return said(leaf).trim() === '' && typeof leaf !== 'function';
    });
    expect(empty.map(([at]) => at)).toEqual([]);
  });

  it('has no word that nobody says', () => {
    const users = sources.filter((text) => text.includes(name));
    // A table whose keys are data is read by index alone.
    const byIndex = new RegExp(`${name}\\[[^\\]]+\\](?:\\[|\\.map|\\))`);
    if (users.some((text) => byIndex.test(text))) return;
    // Words are also handed on: whoever is given them counts as a user.
    const unused = Object.keys(ko ?? {}).filter(
      (key) =>
        !sources.some((text) => new RegExp(`[.\\s{,]${key.replace(/\W/g, '\\$&')}\\b|'${key}'`).test(text)),
    );
    expect(unused).toEqual([]);
  });
});
