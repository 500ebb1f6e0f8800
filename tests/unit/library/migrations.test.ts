import { describe, expect, it } from 'vitest';
import { parseItem } from '../../../lib/library/documents.ts';
import { isNewer, migrate, SCHEMA } from '../../../lib/library/migrations.ts';

/** One item as each version stored it. */
const EXAMPLES = [
  {
    _id: 'item/a',
    schema: 1,
    url: 'https://a.example/1',
    title: '글',
    savedAt: 5,
    state: 'archived',
    own: 1,
  },
  {
    ...{ _id: 'item/a', schema: 2, url: 'https://a.example/1', title: '글', savedAt: 5, state: 'archived' },
    ...{ favourite: true, tags: ['가'], lists: ['l'], highlights: [], note: '메모', own: 1 },
  },
];

describe('stored documents of every version', () => {
  it('has an example for each', () => {
    expect(EXAMPLES.map(({ schema }) => schema)).toEqual(Array.from({ length: SCHEMA }, (_, at) => at + 1));
  });

  it.each(EXAMPLES)('version $schema becomes today’s, and keeps what nobody knows', (stored) => {
    const before = structuredClone(stored);
    expect(migrate(stored)).toMatchObject({ schema: SCHEMA, own: 1 });
    expect(stored).toEqual(before);
    expect(parseItem(stored)).toMatchObject({ title: '글', state: 'archived', savedAt: 5 });
  });

  it('leaves a newer one as it is', () => {
    const newer = { _id: 'item/a', schema: SCHEMA + 1, title: '새것' };
    expect(isNewer(newer)).toBe(true);
    expect(migrate(newer)).toBe(newer);
  });
});
