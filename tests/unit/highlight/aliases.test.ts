import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { aliasesOf, withAliases } from '../../../lib/highlight/names/aliases.ts';

const TEXT = '국가해양국(INOA)이 배를 띄웠다. INOA는 사흘 뒤 거두었다. OMT는 몰랐다.';
const at = (words: string, from = 0): Candidate => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, kind: 'organization' };
};

describe('a name in brackets', () => {
  const body = at('국가해양국');
  const aliases = [...aliasesOf(TEXT, [body])];

  it('is that of the body before it', () => {
    expect(aliases.map(({ start, end, entity }) => [TEXT.slice(start, end), entity])).toEqual([
      ['INOA', '국가해양국'],
    ]);
  });

  it('stands for the body wherever something else found it too', () => {
    const names: Candidate[] = [
      body,
      at('INOA'),
      { ...at('INOA', 20), kind: 'place', entity: 'INOA' },
      at('OMT'),
    ];
    expect(withAliases(TEXT, names, aliases).map(({ kind, entity }) => [kind, entity])).toEqual([
      ['organization', undefined],
      ['organization', '국가해양국'],
      ['organization', '국가해양국'],
      ['organization', undefined],
    ]);
  });
});
