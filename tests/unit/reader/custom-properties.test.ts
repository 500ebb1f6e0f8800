import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const UI = path.resolve(import.meta.dirname, '../../../components/ui');

const kindOf = (value: string): string =>
  /^(?:#|light-dark\(|transparent|color-mix\()/.test(value)
    ? 'colour'
    : /^(?:brightness\(|none$)/.test(value)
      ? 'filter'
      : 'other';

it('each custom property holds one kind of value: a ground that is a filter in another theme is no ground there', () => {
  const css = ['tokens.css', 'themes.css']
    .map((file) => readFileSync(path.join(UI, file), 'utf8'))
    .join('')
    .replace(/\/\*.*?\*\//gs, '');
  const kinds = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[a-z-]+): (?!var\()([^;]+);/g))
    kinds.set(name, (kinds.get(name) ?? new Set()).add(kindOf(value)));
  expect([...kinds].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
});
