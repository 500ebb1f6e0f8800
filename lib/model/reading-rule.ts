/** What the user said of one site where Pandok read it wrongly. CSS selectors; each found exactly one block when made. */
export interface ReadingRule {
  /** The block that is the text. Absent: found as everywhere. */
  readonly body?: string;
  /** Blocks that are not to be read. */
  readonly hide: readonly string[];
}
