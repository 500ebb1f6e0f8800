import type { Entry } from './entries.ts';

const DAY = /^\d{4}(?:-\d{2}){0,2}(?:T[\d:]+)?/;

/** The moment an entry begins, comparable as text: `2025`, `2025-10`, `2025-10-31`. Undefined when nobody can tell. */
export function momentOf({ mark }: Entry): string | undefined {
  return mark.kind === 'date' && typeof mark.value === 'string' ? DAY.exec(mark.value)?.[0] : undefined;
}

export interface Timeline {
  /** By year, earliest first; within a year by date, the less exact before the more exact. */
  readonly years: readonly { readonly year: string; readonly entries: readonly Entry[] }[];
  readonly undated: readonly Entry[];
}

export function timelineOf(entries: readonly Entry[]): Timeline {
  const dated = entries
    .flatMap((entry) => {
      const moment = momentOf(entry);
      return moment === undefined ? [] : [{ entry, moment }];
    })
    .sort((one, other) => (one.moment < other.moment ? -1 : one.moment > other.moment ? 1 : 0));
  const years = new Map<string, Entry[]>();
  for (const { entry, moment } of dated) {
    const year = moment.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return {
    years: [...years].map(([year, of]) => ({ year, entries: of })),
    undated: entries.filter((entry) => momentOf(entry) === undefined),
  };
}
