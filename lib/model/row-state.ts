/** Addresses whose states may be asked at once. */
export const MOST_ROWS = 200;

/** What is known of the post that a row of a list leads to. */
export interface RowState {
  readonly saved: boolean;
  readonly read: boolean;
  /** Comments that it had when it was last read. */
  readonly comments?: number;
}
