/** One who answers a post, as its box on the page says it. */
export interface Answer {
  readonly element: Element;
  /** The element that holds its date. Absent where it was taken away. */
  readonly date?: Element;
  readonly author?: string;
  readonly text: string;
  /** How deep it is nested below those that answer the post itself; absent for these. */
  readonly depth?: number;
}
