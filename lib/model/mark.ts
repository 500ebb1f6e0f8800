import type { Span } from './span.ts';

export const NAME_KINDS = ['person', 'organization', 'place'] as const;
export const FIGURE_KINDS = ['date', 'time', 'money', 'percent', 'quantity'] as const;
export const MARK_KINDS = [...NAME_KINDS, ...FIGURE_KINDS] as const;

export type NameKind = (typeof NAME_KINDS)[number];
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type MarkKind = (typeof MARK_KINDS)[number];

/** A figure or a name in an article's text. Sorted by `start`, marks never overlap. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What a person would type into a calculator (`26만 장` -> 260000); a date is ISO 8601; absent when unknown. */
  readonly value?: number | string;
  readonly unit?: string;
  /** What this mention stands for (`황 CEO` -> `젠슨 황`); for a figure its normal form (`260000 장`). */
  readonly entity?: string;
  /** Does this one matter to the story? */
  readonly key: boolean;
  /** Orders the marks of one article, higher first. Comparable within one article only. */
  readonly score: number;
}
