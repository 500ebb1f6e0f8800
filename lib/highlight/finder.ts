import type { MarkKind } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import type { Numeral } from '../text/numerals/numeral.ts';
import type { HangulWord } from '../text/words.ts';
import type { Day } from './figures/calendar.ts';
import type { Tagging } from './tagger/tagger.ts';

/** What finders read: one text, and what was worked out about it once. */
export interface Passage {
  readonly text: string;
  readonly title: string;
  /** Does it hold Hangul? Then Korean rules run, and English words for numbers do not. */
  readonly korean: boolean;
  readonly english: boolean;
  /** BCP 47, or empty. */
  readonly language: string;
  /** The day that `이날` and `지난달` are told from. Never today's. */
  readonly reference?: Day | undefined;
  readonly words: readonly HangulWord[];
  /** What a trained tagger sees; absent without one. */
  readonly tagging?: Tagging | undefined;
  /** Korean numerals; none where the text is not Korean. */
  readonly numerals: readonly Numeral[];
  /** Where a run of digits begins: what patterns of figures are tried at, instead of everywhere. */
  readonly digits: readonly number[];
  /** Is it a message or a title rather than an article? Then every word of number or time in it is meant. */
  readonly brief: boolean;
  /** One byte for each UTF-16 unit: 1 where nothing may be marked. */
  readonly mask: Uint8Array;
}

/** A span that one finder proposes; refiners decide. */
export interface Candidate extends Span {
  readonly kind: MarkKind;
  readonly value?: number | string | undefined;
  readonly unit?: string | undefined;
  readonly entity?: string | undefined;
  /** Where two overlap the higher wins, then the longer, then the earlier finder. Default 0. */
  readonly priority?: number;
}

/** Proposes spans of `passage.text`, in any order, overlapping freely. Never throws; linear in the text. */
export type Finder = (passage: Passage) => Iterable<Candidate>;
