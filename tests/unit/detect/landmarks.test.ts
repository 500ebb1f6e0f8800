import { expect, it } from 'vitest';
import { PROFILES } from '../../../lib/sites/all.ts';
import { LANDMARKS } from '../../../lib/sites/landmarks.ts';
import { MORE_PROFILES } from '../../../lib/sites/more.ts';

const ALL = [...PROFILES, ...MORE_PROFILES];

it('knows profiles by the same landmarks, in the same order', () => {
  const known = new Set(LANDMARKS.map(([id]) => id));
  const same = ALL.filter(({ id }) => known.has(id)).map(({ id, recognise }) => [id, recognise]);
  expect(LANDMARKS).toEqual(same);
  expect(PROFILES.every(({ id }) => known.has(id))).toBe(true);
});

it('says when each profile was last looked at, and has one of a name', () => {
  expect(ALL.filter(({ seen }) => !/^20\d\d-[01]\d$/.test(seen))).toEqual([]);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

it('holds no selector that the test of landmarks would cut in two', () => {
  const lists = ALL.flatMap(({ recognise: { identity: _, ...tests } }) => Object.values(tests) as string[]);
  for (const list of lists) expect(list).not.toMatch(/[([][^)\]]*,/);
});
