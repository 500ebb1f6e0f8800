import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  FIRST_PLACE,
  loadButtonPlace,
  parseButtonPlace,
  saveButtonPlace,
  withinWindow,
} from '../../../lib/settings/button-place.ts';

beforeEach(() => fakeBrowser.reset());

describe('the place of the small button', () => {
  it('is remembered', async () => {
    expect(await loadButtonPlace()).toEqual(FIRST_PLACE);
    await saveButtonPlace({ side: 'left', down: 0.25 });
    expect(await loadButtonPlace()).toEqual({ side: 'left', down: 0.25 });
  });

  it.each([undefined, null, 'left', {}, { side: 'top', down: 0.5 }, { side: 'left', down: Number.NaN }])(
    'is the first one where %j is stored',
    (stored) => {
      expect(parseButtonPlace(stored)).toEqual(FIRST_PLACE);
    },
  );

  it('is always within the window', () => {
    expect(parseButtonPlace({ side: 'left', down: -3 }).down).toBeGreaterThan(0);
    expect(parseButtonPlace({ side: 'left', down: 7 }).down).toBeLessThan(1);
    expect(withinWindow(0.5)).toBe(0.5);
  });
});
