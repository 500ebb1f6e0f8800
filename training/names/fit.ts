import type { Sentence } from './corpus.ts';
import { type Crf, type Settings, train } from './crf.ts';
import { indexed, type Vocabulary, vocabularyOf } from './dense.ts';
import { type Encoded, encode } from './encode.ts';
import { pruned } from './pack.ts';
import type { Recipe } from './recipes.ts';
import { type Counts, countsOf, decode } from './score.ts';

export interface Fitted {
  readonly crf: Crf;
  readonly vocabulary: Vocabulary;
}

/** Trains on all parts, and prunes to what is shipped. */
export function fitModel(parts: readonly Encoded[], recipe: Recipe, log: (line: string) => void): Fitted {
  const vocabulary = vocabularyOf(parts, recipe.least);
  const features = vocabulary.keys.length;
  const numbered = parts.map((part) => indexed(part, vocabulary));
  const settings: Settings = { ...recipe.settings, features };
  const crf = pruned(train(numbered, settings, log), features, recipe.most, recipe.scale);
  return { crf, vocabulary };
}

export function measure({ crf, vocabulary }: Fitted, test: Encoded, recipe: Recipe): Counts[] {
  const corpus = indexed(test, vocabulary);
  return countsOf(corpus, decode(crf, corpus), recipe.kinds.length);
}

export const encodeAll = (sentences: readonly Sentence[], recipe: Recipe): Encoded =>
  encode(sentences, recipe.units, recipe.kinds);
