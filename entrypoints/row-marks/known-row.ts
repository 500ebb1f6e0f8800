import type { Row } from '../../lib/extract/rows/row.ts';
import type { RowState } from '../../lib/model/row-state.ts';

/** A row of the page with what is known of its post. */
export interface KnownRow {
  readonly row: Row;
  state: RowState;
}

/** Comments that came since the post was last read: what the row says now, less what there were. */
export function freshComments({ row, state }: KnownRow): number {
  if (row.comments === undefined || state.comments === undefined) return 0;
  return Math.max(0, row.comments - state.comments);
}
