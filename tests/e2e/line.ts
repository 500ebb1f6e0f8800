/** The way to the demo board: `held` leaves requests without an answer until it is another, `cut` breaks them off. */
export type Line = 'open' | 'held' | 'cut';

export interface SwitchedLine {
  readonly set: (line: Line) => void;
  /** Resolves when a request may be answered: true, or false where its connection is to break. */
  readonly pass: () => Promise<boolean>;
}

export function switchedLine(): SwitchedLine {
  let now: Line = 'open';
  let changed = Promise.withResolvers<void>();
  return {
    set: (line) => {
      now = line;
      changed.resolve();
      changed = Promise.withResolvers();
    },
    pass: async () => {
      while (now === 'held') await changed.promise;
      return now === 'open';
    },
  };
}
