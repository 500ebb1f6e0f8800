import { oneOf } from './one-of.ts';

/** Colours of the reading view. `auto` follows the device; `contrast` does too, in its own black and white. */
export const THEMES = ['auto', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** These need no more than the tokens. */
const FIRST_THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
/** Are its colours a style sheet of their own? */
export const isFurtherTheme = (theme: Theme): boolean => !FIRST_THEMES.includes(theme);

export const FONTS = ['sans', 'serif', 'system'] as const;
export const TEXT_ALIGNMENTS = ['start', 'justify'] as const;

/** How an article is set. Lengths other than the text size are in its em, so that they grow with it. */
export const DEFAULT_TYPOGRAPHY = {
  theme: 'auto' as Theme,
  font: 'sans' as (typeof FONTS)[number],
  /** CSS pixels. */
  textSize: 18,
  /** em, which is about as many Hangul in a line. */
  columnWidth: 38,
  /** Times the text size. */
  lineHeight: 1.75,
  /** em between two paragraphs. */
  paragraphSpacing: 1.15,
  /** em added between two letters. */
  letterSpacing: 0,
  /** em added between two words. */
  wordSpacing: 0,
  textAlign: 'start' as (typeof TEXT_ALIGNMENTS)[number],
};

export type Typography = Readonly<typeof DEFAULT_TYPOGRAPHY>;

/** The settings that are an amount. */
export type Measure = {
  [Name in keyof Typography]: Typography[Name] extends number ? Name : never;
}[keyof Typography];

interface Limit {
  readonly min: number;
  readonly max: number;
  /** What one press of a key changes. */
  readonly step: number;
}

/** WCAG 1.4.12 asks for line height 1.5, paragraphs 2, letters .12 and words .16: all within. */
export const MEASURE_LIMITS: Readonly<Record<Measure, Limit>> = {
  textSize: { min: 12, max: 36, step: 1 },
  columnWidth: { min: 20, max: 60, step: 1 },
  lineHeight: { min: 1.3, max: 2.5, step: 0.05 },
  paragraphSpacing: { min: 0, max: 3, step: 0.05 },
  letterSpacing: { min: -0.05, max: 0.2, step: 0.01 },
  wordSpacing: { min: -0.1, max: 0.5, step: 0.02 },
};

/** On the measure's own steps and within its limits: letterSpacing 0.0300000004 -> 0.03. */
export function fitMeasure(name: Measure, value: number): number {
  const { min, max, step } = MEASURE_LIMITS[name];
  const inside = Math.min(max, Math.max(min, value));
  return Number((Math.round(inside / step) * step).toFixed(2));
}

function parseMeasure(name: Measure, value: unknown): number {
  const { min, max } = MEASURE_LIMITS[name];
  const right = typeof value === 'number' && value >= min && value <= max;
  return right ? value : DEFAULT_TYPOGRAPHY[name];
}

/** Every field of whatever is stored; a wrong one gets its default. Never throws. */
export function parseTypography(from: Readonly<Record<string, unknown>>): Typography {
  return {
    theme: oneOf(THEMES, from.theme, DEFAULT_TYPOGRAPHY.theme),
    font: oneOf(FONTS, from.font, DEFAULT_TYPOGRAPHY.font),
    textSize: parseMeasure('textSize', from.textSize),
    columnWidth: parseMeasure('columnWidth', from.columnWidth),
    lineHeight: parseMeasure('lineHeight', from.lineHeight),
    paragraphSpacing: parseMeasure('paragraphSpacing', from.paragraphSpacing),
    letterSpacing: parseMeasure('letterSpacing', from.letterSpacing),
    wordSpacing: parseMeasure('wordSpacing', from.wordSpacing),
    textAlign: oneOf(TEXT_ALIGNMENTS, from.textAlign, DEFAULT_TYPOGRAPHY.textAlign),
  };
}
