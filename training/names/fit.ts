import type { Sentence } from './corpus.ts';
import { type Crf, type Settings, train } from './crf.ts';
import { indexed, keptOf, type Vocabulary, vocabularyOf } from './dense.ts';
import { type Encoded, encode } from './encode.ts';
import { pruned, strongest } from './pack.ts';
import type { Recipe } from './recipes.ts';
import { type Counts, countsOf, decode } from './score.ts';

export interface Fitted {
  readonly crf: Crf;
  readonly vocabulary: Vocabulary;
}

/** Which features weigh most shows early. */
const EPOCHS_TO_CHOOSE = 3;

/** Trains on all parts, and prunes to what is shipped; `relearn` then learns anew with just the features that are kept. */
export function fitModel(parts: readonly Encoded[], recipe: Recipe, log: (line: string) => void): Fitted {
  const all = vocabularyOf(parts, recipe.least);
  const choosing = { ...recipe, settings: { ...recipe.settings, epochs: EPOCHS_TO_CHOOSE } };
  const first = learned(parts, all, recipe.relearn ? choosing : recipe, log);
  const vocabulary = recipe.relearn ? keptOf(all, strongest(first, all.keys.length, recipe.most)) : all;
  const crf = recipe.relearn ? learned(parts, vocabulary, recipe, log) : first;
  const features = vocabulary.keys.length;
  const { scheme } = crf;
  recipe.shifts.forEach((shift, kind) => {
    for (const label of scheme.beginnings)
      if (scheme.kindOf(label) === kind)
        for (let at = label; at < crf.transitions.length; at += scheme.labels)
          crf.transitions[at] = (crf.transitions[at] as number) + shift;
  });
  return { crf: pruned(crf, features, recipe.most, recipe.scale), vocabulary };
}

function learned(
  parts: readonly Encoded[],
  vocabulary: Vocabulary,
  recipe: Recipe,
  log: (line: string) => void,
): Crf {
  const numbered = parts.map((part) => indexed(part, vocabulary));
  return averaged(
    numbered,
    { ...recipe.settings, scheme: recipe.units.scheme, features: vocabulary.keys.length },
    recipe.runs,
    log,
  );
}

/** What several orders of the same sentences agree on. */
function averaged(
  corpora: readonly Encoded[],
  settings: Settings,
  runs: number,
  log: (line: string) => void,
): Crf {
  const sum = train(corpora, settings, log);
  for (let run = 1; run < runs; run++) {
    const other = train(corpora, { ...settings, seed: settings.seed + run }, log);
    add(sum.weights, other.weights);
    add(sum.transitions, other.transitions);
  }
  return {
    ...sum,
    weights: sum.weights.map((weight) => weight / runs),
    transitions: sum.transitions.map((weight) => weight / runs),
  };
}

function add(sum: Float32Array, other: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (other[at] as number);
}

export function measure({ crf, vocabulary }: Fitted, test: Encoded): Counts[] {
  const corpus = indexed(test, vocabulary);
  return countsOf(corpus, decode(crf, corpus), crf.scheme);
}

export const encodeAll = (sentences: readonly Sentence[], recipe: Recipe): Encoded =>
  encode(sentences, recipe.units, recipe.kinds);
