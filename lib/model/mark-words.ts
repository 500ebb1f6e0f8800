import type { MarkKind } from './mark.ts';

/** What one user says about marking. It stands over whatever was found. */
export interface MarkWords {
  /** Words that are never marked: as they stand in a text, or as what a mention stands for (`젠슨 황`). */
  readonly never: readonly string[];
  /** Words that are always marked, and as what. */
  readonly always: readonly AlwaysWord[];
}

export interface AlwaysWord {
  readonly text: string;
  readonly kind: MarkKind;
}
