import type { ComponentChild } from 'preact';
import type { Entry } from './entries.ts';
import { timelineOf } from './timeline.ts';

/** The days of an article in their order, under their years. */
export function Timeline({
  entries,
  row,
}: {
  entries: readonly Entry[];
  row: (entry: Entry) => ComponentChild;
}) {
  const { years } = timelineOf(entries);
  if (years.length === 0) return null;
  return (
    <ol class="timeline">
      {years.map(({ year, entries: of }) => (
        <li key={year}>
          <h4>{year}</h4>
          <ul class="entries">{of.map(row)}</ul>
        </li>
      ))}
    </ol>
  );
}
