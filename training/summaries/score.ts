import { pick } from '../../lib/summarize/pick.ts';
import type { WeightTable } from './rank-pairs.ts';
import type { Sample } from './samples.ts';

const COUNT = 3;

/** Sentence F1 of three picked sentences against those that two and more chose (one, where none has two). */
export function scoreOf(sample: Sample, weights: WeightTable): number {
  const scores = new Float64Array(sample.votes.length);
  for (const [name, values] of Object.entries(sample.features))
    for (let i = 0; i < scores.length; i++)
      scores[i] = (scores[i] ?? 0) + (weights[name] ?? 0) * (values[i] ?? 0);
  return f1(sample, pick(scores, sample, COUNT));
}

/** The same for the first three sentences that the ranker may choose from: the rival to beat. */
export const scoreOfLead = (sample: Sample): number =>
  f1(sample, [...sample.votes.keys()].filter((i) => sample.features.fragment?.[i] !== 1).slice(0, COUNT));

function f1({ votes, source }: Sample, chosen: readonly number[]): number {
  const least = Math.min(2, Math.max(...source.chosen.map(({ votes: own }) => own)));
  const wanted = source.chosen.filter(({ votes: own }) => own >= least).length;
  const hits = chosen.filter((i) => (votes[i] ?? 0) >= least).length;
  return (2 * hits) / (wanted + chosen.length || 1);
}
