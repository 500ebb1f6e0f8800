/** One who answers a post, as its box on the page says it. */
export interface Answer {
  readonly element: Element;
  /** The element that holds its date. */
  readonly date: Element;
  readonly author?: string;
  readonly text: string;
}
