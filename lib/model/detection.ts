export type PageKind = 'article' | 'list' | 'other';

/** What a page is, and why we think so. */
export interface Detection {
  readonly kind: PageKind;
  readonly isArticle: boolean;
  /** 0 to 1: how sure we are of `kind`. The reading view opens by itself from `CONFIDENT` on. */
  readonly confidence: number;
  /** The board engine or site that recognised the page, by profile id; absent for general signals. */
  readonly profile?: string;
  /** Short machine words in order of weight, such as `landmark:gnuboard5` or `dense-links:-2`. For debugging. */
  readonly reasons: readonly string[];
}
