import { expect, it } from 'vitest';
import { PROFILES } from '../../../lib/sites/all.ts';
import { LANDMARKS } from '../../../lib/sites/landmarks.ts';

it('knows every profile by the same landmarks, in the same order', () => {
  expect(LANDMARKS).toEqual(PROFILES.map(({ id, recognise }) => [id, recognise]));
});

it('holds no selector that the test of landmarks would cut in two', () => {
  const lists = LANDMARKS.flatMap(([, recognise]) => Object.values(recognise) as string[]);
  for (const list of lists) expect(list).not.toMatch(/[([][^)\]]*,/);
});
