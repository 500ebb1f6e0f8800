/** A stretch of a text. Offsets are UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
