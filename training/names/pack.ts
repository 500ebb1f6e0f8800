import { MAGIC } from '../../lib/highlight/tagger/weights.ts';
import type { Crf } from './crf.ts';
import type { Vocabulary } from './dense.ts';
import { packKeys } from './pack-keys.ts';
import { packSteps } from './pack-steps.ts';
import { packSymbols } from './pack-symbols.ts';
import { perfectHash } from './perfect-hash.ts';

/** The `most` features whose weights are largest in sum, in order of their keys. */
export function strongest({ weights, scheme: { labels } }: Crf, features: number, most: number): Int32Array {
  const sizes = new Float32Array(features);
  for (let at = 0; at < weights.length; at++)
    sizes[(at / labels) | 0] = (sizes[(at / labels) | 0] as number) + Math.abs(weights[at] as number);
  const order = Int32Array.from(sizes.keys()).sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  return order
    .slice(0, most)
    .filter((feature) => (sizes[feature] as number) > 0)
    .sort();
}

/** The same model with few features and coarse weights: `scale` is the step between two of them. */
export function pruned(crf: Crf, features: number, most: number, scale: number): Crf {
  const weights = new Float32Array(crf.weights.length);
  for (const feature of strongest(crf, features, most))
    for (let at = feature * crf.scheme.labels; at < (feature + 1) * crf.scheme.labels; at++) {
      const steps = Math.round((crf.weights[at] as number) / scale);
      weights[at] = Math.max(-127, Math.min(127, steps)) * scale;
    }
  return { ...crf, weights };
}

/** The bytes that `readWeights` reads. `crf` is pruned: all its weights are multiples of `scale`. */
export function pack({ scheme, weights, transitions }: Crf, { keys }: Vocabulary, scale: number): Uint8Array {
  const { labels } = scheme;
  const kept: number[] = [];
  const rows: number[][] = [];
  for (let feature = 0; feature < keys.length; feature++) {
    const row = Array.from(weights.subarray(feature * labels, (feature + 1) * labels), (weight) =>
      Math.round(weight / scale),
    );
    if (row.every((steps) => steps === 0)) continue;
    kept.push(keys[feature] as number);
    rows.push(row);
  }
  const head = new DataView(new ArrayBuffer(16 + transitions.length * 4));
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, labels, true);
  head.setUint32(8, kept.length, true);
  head.setFloat32(12, scale, true);
  transitions.forEach((weight, index) => {
    head.setFloat32(16 + index * 4, weight, true);
  });
  const { moves } = perfectHash(Int32Array.from(kept));
  const parts = [packKeys(kept), packSymbols(moves), packSteps(rows, scheme)];
  return Uint8Array.from([...new Uint8Array(head.buffer)].concat(...parts));
}
