import type { Sample } from './samples.ts';

/** Prints the mean score of each group of texts and of all. */
export function printScores(title: string, samples: readonly Sample[], scores: readonly number[]): void {
  const groups = new Map<string, number[]>();
  for (const [i, { source }] of samples.entries()) {
    const score = scores[i] ?? 0;
    for (const name of [source.group, 'all']) groups.set(name, [...(groups.get(name) ?? []), score]);
  }
  const parts = [...groups].map(
    ([name, list]) =>
      `${name} ${(list.reduce((sum, score) => sum + score, 0) / list.length).toFixed(3)} (${list.length})`,
  );
  console.log(`${title}: ${parts.join(', ')}`);
}
