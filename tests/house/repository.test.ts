import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
const code = files.filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Files of `list` whose text matches, with `except` left out. */
const holding = (list: readonly string[], pattern: RegExp, except: readonly string[] = []): string[] =>
  list.filter((file) => !except.includes(file) && pattern.test(read(file)));

describe('rules of the hand', () => {
  it('names no file or folder by a word that says nothing: name the idea instead', () => {
    expect(
      files.filter((file) => /(^|[/.-])(utils?|helpers?|manager|common|misc)([/.-]|$)/i.test(file)),
    ).toEqual([]);
  });

  it('assigns no HTML: parse with lib/dom/inert.ts, or build nodes', () => {
    const writers =
      /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/;
    expect(holding(code, writers)).toEqual([]);
  });

  it('asks no clock below the outer layer: take `now` as a parameter', () => {
    const pure = code.filter((file) =>
      /^lib\/(model|text|dom|sites|detect|extract|clean|highlight|summarize)\//.test(file),
    );
    expect(holding(pure, /Date\.now\(\)|new Date\(\)/)).toEqual([]);
  });

  it('writes into databases of several stores by lib/library/write-transaction.ts alone, which says why', () => {
    const single = ['lib/settings/key-vault.ts'];
    expect(holding(code, /'readwrite'/, ['lib/library/write-transaction.ts', ...single])).toEqual([]);
  });

  it('uses no eval and loads no code', () => {
    expect(holding(code, /\beval\(|new Function\(|importScripts\(/)).toEqual([]);
  });

  it('keeps every file under 300 lines: split by idea', () => {
    const long = code.filter((file) => read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('skips no test', () => {
    const tests = files.filter((file) => /^tests\/.*\.(test|e2e)\.tsx?$/.test(file));
    expect(holding(tests, /\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
  });

  it('has both languages for the browser, with the same keys', () => {
    const keys = (language: string) =>
      Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`))).sort();
    expect(keys('ko')).toEqual(keys('en'));
  });

  it('explains every permission of the manifest in the README', () => {
    const manifest = read('wxt.config.ts');
    const listed = [...(/permissions: \[([^\]]+)\]/.exec(manifest)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    expect(listed.length).toBeGreaterThan(0);
    const readme = read('README.md');
    expect(listed.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([]);
  });
});
