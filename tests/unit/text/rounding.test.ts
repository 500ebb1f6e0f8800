import { expect, it } from 'vitest';
import { isRoundingOf } from '../../../lib/text/rounding.ts';

it.each([
  [8000, 8214, true],
  [11_000, 11_204, true],
  [2940, 2941.8, true],
  [4, 4.1, true],
  [4, 3.6, true],
  [1.1, 1.128, true],
  [8000, 9214, false],
  [8000, 82_140, false],
  [8214, 8214, false],
  [8214, 8000, false],
  [3, 0, false],
])('%d says %d: %s', (told, value, says) => {
  expect(isRoundingOf(told, value)).toBe(says);
});
