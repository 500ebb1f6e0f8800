import type { Weights } from '../../lib/highlight/rank/features.ts';
import { BY_HAND } from '../../lib/highlight/rank/score.ts';
import { descend } from '../adam.ts';
import type { Document, Example } from './examples.ts';
import { levelsOf } from './levels.ts';
import { addPairSlopes, pairsOf } from './pairs.ts';
import { PRIOR } from './prior.ts';

const ROUNDS = 300;
const RATE = 0.03;
/** The last steps are a tenth of the first, so that the weights come to rest. */
const SLOWING = 0.9;
/** Holds a weight to the prior that few articles speak about. */
const RIDGE = 0.05;

/** Every weight by its full name: `figure.title`. */
const namesOf = ({ entity, features }: Example): [string, number][] =>
  Object.entries(features)
    .filter(([name]) => !(name in BY_HAND))
    .map(([name, value]) => [`${entity.figure ? 'figure' : 'name'}.${name}`, value]);

const tableOf = (names: readonly string[], weights: Float64Array, sort: string) =>
  Object.fromEntries(
    names.flatMap((name, at) =>
      name.startsWith(`${sort}.`) ? [[name.slice(sort.length + 1), weights[at] ?? 0]] : [],
    ),
  );

/**
 * Weights under which the worthier of two entities of one article scores higher (logistic loss over all such pairs, each
 * article of equal say), and which tell the named from the unnamed across articles. Descends from the prior; deterministic.
 */
export function fitWeights(documents: readonly Document[]): Weights {
  const told = documents.map(({ examples }) => examples.map((one) => new Map(namesOf(one))));
  const names = [...new Set(told.flat().flatMap((one) => [...one.keys()]))].sort();
  const articles = documents.map((document, i) => ({
    rows: (told[i] ?? []).map((one) => names.map((name) => one.get(name) ?? 0)),
    pairs: pairsOf(document),
    grades: document.examples.map(({ grade }) => grade),
  }));
  const share = 1 / documents.length;
  const levels = levelsOf(share);
  const prior = names.map((name) => PRIOR[name] ?? 0);
  const weights = Float64Array.from(prior);
  descend(
    weights,
    ROUNDS,
    (round) => RATE * (1 - (SLOWING * round) / ROUNDS),
    () => {
      const slope = weights.map((weight, at) => RIDGE * (weight - (prior[at] ?? 0)));
      for (const { rows, pairs, grades } of articles) {
        const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
        const slopes = new Float64Array(scores.length);
        addPairSlopes(slopes, scores, pairs, share);
        levels.addSlopes(slopes, scores, grades);
        for (const [i, row] of rows.entries())
          for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + value * (slopes[i] ?? 0);
      }
      levels.step();
      return slope;
    },
  );
  return { name: tableOf(names, weights, 'name'), figure: tableOf(names, weights, 'figure') };
}
