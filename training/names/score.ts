import { OUTSIDE, type Scheme } from '../../lib/highlight/tagger/labels.ts';
import { Lattice } from '../../lib/highlight/tagger/lattice.ts';
import { sumProduct } from '../../lib/highlight/tagger/sum-product.ts';
import { viterbi } from '../../lib/highlight/tagger/viterbi.ts';
import type { Crf } from './crf.ts';
import type { Encoded } from './encode.ts';

export interface Counts {
  right: number;
  found: number;
  wanted: number;
}

/** Best labels of every unit; `sure` takes how likely each is. */
export function decode(crf: Crf, corpus: Encoded, sure?: Float32Array): Uint8Array {
  const { scheme, weights } = crf;
  const { labels } = scheme;
  const { width, keys } = corpus;
  const factors = crf.transitions.map(Math.exp);
  const lattice = new Lattice(scheme);
  const all = new Uint8Array(corpus.labels.length);
  for (let sentence = 0; sentence + 1 < corpus.offsets.length; sentence++) {
    const first = corpus.offsets[sentence] as number;
    const count = (corpus.offsets[sentence + 1] as number) - first;
    if (count === 0) continue;
    lattice.reset(count);
    const { scores } = lattice;
    for (let unit = 0; unit < count; unit++)
      for (let slot = (first + unit) * width; slot < (first + unit + 1) * width; slot++) {
        const feature = keys[slot] as number;
        if (feature < 0) continue;
        for (let label = 0; label < labels; label++)
          scores[unit * labels + label] =
            (scores[unit * labels + label] as number) + (weights[feature * labels + label] as number);
      }
    sumProduct(lattice, count, factors);
    viterbi(lattice, count, crf.transitions);
    all.set(lattice.path.subarray(0, count), first);
    if (sure) for (let unit = 0; unit < count; unit++) sure[first + unit] = likelihood(lattice, unit);
  }
  return all;
}

const likelihood = ({ path, marginals, labels }: Lattice, unit: number): number =>
  marginals[unit * labels + (path[unit] as number)] as number;

/** Strict counts of each kind: span and kind exact. */
export function countsOf(corpus: Encoded, labels: Uint8Array, scheme: Scheme): Counts[] {
  const counts = Array.from({ length: scheme.kinds }, () => ({ right: 0, found: 0, wanted: 0 }));
  for (let sentence = 0; sentence + 1 < corpus.offsets.length; sentence++) {
    const first = corpus.offsets[sentence] as number;
    const last = corpus.offsets[sentence + 1] as number;
    const wanted = spansOf(corpus.labels, first, last, scheme);
    const found = spansOf(labels, first, last, scheme);
    for (const span of wanted) (counts[span % 32] as Counts).wanted++;
    for (const span of found) {
      const count = counts[span % 32] as Counts;
      count.found++;
      if (wanted.has(span)) count.right++;
    }
  }
  return counts;
}

/** Each span as one number. */
function spansOf(labels: Uint8Array, first: number, last: number, scheme: Scheme): Set<number> {
  const spans = new Set<number>();
  for (let unit = first; unit < last; unit++) {
    const label = labels[unit] as number;
    if (label === OUTSIDE || scheme.goesOn(label)) continue;
    let end = unit + 1;
    while (end < last && scheme.goesOn(labels[end] as number)) end++;
    spans.add(((unit - first) * 4096 + (end - first)) * 32 + scheme.kindOf(label));
  }
  return spans;
}

export function f1({ right, found, wanted }: Counts): number {
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = { right: 0, found: 0, wanted: 0 };
  for (const { right, found, wanted } of counts) {
    sum.right += right;
    sum.found += found;
    sum.wanted += wanted;
  }
  return sum;
}
