import type { Span } from '../../model/span.ts';

/** A number in words or digits, as it stands in a Korean text. */
export interface Numeral extends Span {
  /** Absent for `수십만` and `몇백`: they have a size but no value. A range for `두세`: `2~3`. */
  readonly value?: number | string;
  /** `digits` 3,400 · `mixed` 3조 2천억 · `sino` 이백만 · `native` 열두 */
  readonly form: 'digits' | 'mixed' | 'sino' | 'native';
}
