import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { occurrences } from '../../../lib/highlight/names/occurrences.ts';
import { wholeNames } from '../../../lib/highlight/names/whole-names.ts';

const named = (text: string, kind: Candidate['kind'], ...forms: string[]): string[] => {
  const names = forms.flatMap((form) =>
    [...occurrences(text, form)].map((start) => ({ start, end: start + form.length, kind, entity: form })),
  );
  return wholeNames(text, names).map(({ start, end }) => text.slice(start, end));
};

describe('the first word of an English name', () => {
  test('is taken in where the rest never stands without it', () => {
    const text = 'Copper Harvest sold well. Nobody played Copper Harvest twice.';
    expect(named(text, 'organization', 'Harvest')).toEqual(['Copper Harvest', 'Copper Harvest']);
  });

  test.each([
    [
      'it stands alone elsewhere',
      'Copper Harvest sold well. The makers of Harvest were glad.',
      'organization',
    ],
    ['it is seen once', 'Copper Harvest sold well.', 'organization'],
    ['a sentence begins', 'The Harvest sold well. The Harvest is a game.', 'organization'],
    ['a title stands there', 'Governor Harvest left. Nobody saw Governor Harvest.', 'organization'],
    ['it is a person', 'Copper Harvest left. Nobody saw Copper Harvest.', 'person'],
  ] as const)('is not where %s', (_, text, kind) => {
    expect(new Set(named(text, kind, 'Harvest'))).toEqual(new Set(['Harvest']));
  });

  test('is not where it ends another name', () => {
    const text = 'Lake Copper Harvest opened. They love Lake Copper Harvest.';
    const found = named(text, 'organization', 'Lake Copper', 'Harvest');
    expect(found).toEqual(['Lake Copper', 'Lake Copper', 'Harvest', 'Harvest']);
  });
});
