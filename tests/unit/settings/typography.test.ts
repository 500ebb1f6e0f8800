import { describe, expect, it } from 'vitest';
import {
  DEFAULT_TYPOGRAPHY,
  fitMeasure,
  MEASURE_LIMITS,
  type Measure,
  parseTypography,
} from '../../../lib/settings/typography.ts';

const MEASURES = Object.keys(MEASURE_LIMITS) as Measure[];

describe('parseTypography', () => {
  it('keeps what a reader chose', () => {
    const chosen = {
      ...{ theme: 'sepia', font: 'serif', textSize: 21, columnWidth: 34, lineHeight: 1.9 },
      ...{ paragraphSpacing: 0.8, letterSpacing: -0.02, wordSpacing: 0.16, textAlign: 'justify' },
    };
    expect(parseTypography(chosen)).toEqual(chosen);
  });

  it.each(MEASURES)('lets %s be anything within its limits and nothing else', (name) => {
    const { min, max } = MEASURE_LIMITS[name];
    for (const right of [min, max]) expect(parseTypography({ [name]: right })[name]).toBe(right);
    for (const wrong of [min - 0.01, max + 0.01, Number.NaN, Number.POSITIVE_INFINITY, '18', null]) {
      expect(parseTypography({ [name]: wrong })[name]).toBe(DEFAULT_TYPOGRAPHY[name]);
    }
  });

  it('has no theme, typeface or alignment of others', () => {
    expect(parseTypography({ theme: 'purple', font: 'cursive', textAlign: 'center' })).toEqual(
      DEFAULT_TYPOGRAPHY,
    );
  });
});

describe('fitMeasure', () => {
  it('stays on the steps, whatever floating point makes of them', () => {
    expect(fitMeasure('letterSpacing', 0.01 + 0.02)).toBe(0.03);
    expect(fitMeasure('lineHeight', 1.75 + 0.05)).toBe(1.8);
  });

  it('stops at the limits', () => {
    expect(fitMeasure('textSize', 80)).toBe(36);
    expect(fitMeasure('wordSpacing', -3)).toBe(-0.1);
  });
});
