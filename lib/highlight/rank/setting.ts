import type { Span } from '../../model/span.ts';
import type { Candidate } from '../finder.ts';

/** The text that entities are ranked in. */
export interface Setting {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  /** What each sentence carries of the text, on any scale; empty where nobody weighed them. */
  readonly salience: readonly number[];
  /** The figures of the title, as they are found in any text. */
  readonly titleFigures: readonly Candidate[];
}
