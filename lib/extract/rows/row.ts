/** A row of a list that leads to a post. */
export interface Row {
  readonly box: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Of the post, without the way to it. */
  readonly address: string;
  readonly title: string;
  /** How many comments the row says; nothing where it says none. */
  readonly comments?: number;
}
