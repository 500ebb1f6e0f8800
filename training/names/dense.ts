import { KEY_BITS } from '../../lib/highlight/tagger/hash.ts';
import type { Encoded } from './encode.ts';

/** Keys seen at least `least` times, numbered from 0. */
export interface Vocabulary {
  readonly index: Int32Array;
  readonly keys: Int32Array;
}

export function vocabularyOf(corpora: readonly Encoded[], least: number): Vocabulary {
  const counts = new Uint8Array(1 << KEY_BITS);
  for (const { keys } of corpora)
    for (const key of keys)
      if (key >= 0 && (counts[key] as number) < 255) counts[key] = (counts[key] as number) + 1;
  const index = new Int32Array(1 << KEY_BITS).fill(-1);
  const kept: number[] = [];
  for (let key = 0; key < counts.length; key++) {
    if ((counts[key] as number) < least) continue;
    index[key] = kept.length;
    kept.push(key);
  }
  return { index, keys: Int32Array.from(kept) };
}

/** Only the features of these numbers, numbered anew. */
export function keptOf({ index, keys }: Vocabulary, features: Int32Array): Vocabulary {
  const kept = features.map((feature) => keys[feature] as number);
  const numbers = new Int32Array(index.length).fill(-1);
  kept.forEach((key, number) => {
    numbers[key] = number;
  });
  return { index: numbers, keys: kept };
}

/** The corpus with numbers in place of keys. */
export function indexed(corpus: Encoded, { index }: Vocabulary): Encoded {
  return { ...corpus, keys: corpus.keys.map((key) => (key < 0 ? -1 : (index[key] as number))) };
}
