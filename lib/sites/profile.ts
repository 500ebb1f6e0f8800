/**
 * How one board engine or site marks up a post. A profile is data: CSS selectors, most certain first, and the date
 * its markup was last looked at. It is never needed for a page to be read; it makes a known page certain.
 */
export interface SiteProfile {
  readonly id: string;
  /** When the markup was last looked at, `YYYY-MM`. */
  readonly seen: string;
  readonly recognise: Recognise;
  readonly parts: Parts;
  /** Themes put pictures around the body and links into it as they like: both are looked for as on a page of no known engine. */
  readonly themed?: boolean;
}

/** As much of a profile as the always-on script carries, and as an address asks for. */
export type Engine = Pick<SiteProfile, 'id' | 'recognise'>;

/** Cheap signs of the engine and of the kind of page, for the always-on script. */
export interface Recognise {
  /** Any match: the page is this engine's. Checked with querySelector. */
  readonly engine: string;
  /** Any match: the page shows one post. Wins over `list`, since boards print the list under the post. */
  readonly article: string;
  readonly list?: string;
  /** Any match: neither post nor list (write form, login, register). */
  readonly other?: string;
  /**
   * The query parameters that tell one post from another; all others are the reader's way to it (page, search words).
   * Without it the address of a post keeps every parameter that is not tracking.
   */
  readonly identity?: readonly string[];
}

/** Where the parts of a post are. Each is a list of selectors tried in order inside the document. */
export interface Parts {
  readonly body: readonly string[];
  /** Attached images that stand outside the body and belong to it. Placed before the body. */
  readonly images?: readonly string[];
  readonly title?: readonly string[];
  readonly category?: readonly string[];
  readonly author?: readonly string[];
  readonly date?: readonly string[];
  readonly comments?: CommentParts;
  readonly previous?: readonly string[];
  readonly next?: readonly string[];
  readonly list?: readonly string[];
  /** The rows of its lists that lead to posts. */
  readonly rows?: RowParts;
  /** Inside the body, to be taken out. */
  readonly furniture?: readonly string[];
  /** UTC offset that the engine's dates are in when it is not the site's own (`+00:00`). */
  readonly zone?: string;
}

export interface RowParts {
  /** One element a row. */
  readonly box: string;
  /** In the row: the link to the post. */
  readonly link: string;
  /** In the row: how many comments the post has. */
  readonly count?: string;
}

export interface CommentParts {
  /** One element a comment. */
  readonly item: string;
  readonly author?: string;
  readonly date?: string;
  readonly text: string;
  /** One level of reply, in CSS pixels of `margin-left`, for engines that indent instead of nesting. */
  readonly indent?: number;
}
