/** The last deed that can be taken back where it was done, and what to say of it. */
export interface Undoable {
  readonly sentence: string;
  readonly undo: () => void;
}
