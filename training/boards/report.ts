import type { Score } from './score.ts';

const FIELDS = ['body', 'leak', 'comments', 'title', 'author', 'date'] as const;

function mean(scores: readonly Score[], field: keyof Score): string {
  const known = scores.map((score) => score[field]).filter((value) => value !== undefined);
  if (!known.length) return '–'.padStart(9);
  return (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3).padStart(9);
}

/** One row an engine, and one over all pages. */
export function printTable(heading: string, engines: ReadonlyMap<string, readonly Score[]>): void {
  console.log(`\n${heading}`);
  console.log(
    `${'engine'.padEnd(28)}${'pages'.padStart(6)}${FIELDS.map((field) => field.padStart(9)).join('')}`,
  );
  const all = [...engines.values()].flat();
  for (const [engine, scores] of [...engines, ['all', all] as const]) {
    const figures = FIELDS.map((field) => mean(scores, field)).join('');
    console.log(`${engine.padEnd(28)}${String(scores.length).padStart(6)}${figures}`);
  }
}
