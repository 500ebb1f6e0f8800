import type { Scheme } from './labels.ts';
import { readKeys } from './packed-keys.ts';
import { readSteps, type Steps } from './packed-steps.ts';
import { labelOf, type PerfectHash, placeOf, readPlaces } from './perfect-hash.ts';

/** Trained weights as the decoder wants them: for each feature a row, with the weights of all labels. */
export interface Weights {
  readonly scheme: Scheme;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `from * labels + to`. */
  readonly transitions: Float32Array;
  /** One bit for each feature, by the low bits of its key: most look-ups of what is not there end in this small table. */
  readonly seen: Int32Array;
  /** Where a feature's row is. */
  readonly places: PerfectHash;
  /** A place has so many bits of numbers: 4 numbers, or 8 for more labels than 4 can hold. */
  readonly rowBits: number;
  /**
   * 16 or 32 bytes a place, since waiting for memory is most of what a look-up costs. The first number holds `labelOf` the feature's
   * key, 0 where the place is free, and over its highest 8 bits the weight of label 0; the others four labels each, in steps, with
   * `BIAS` added so that none is negative.
   */
  readonly table: Int32Array;
}

export const MAGIC = 0x33474e50;
/** Labels that a row of 4 numbers holds. */
export const FEW_LABELS = 13;
export const BIAS = 128;
const NO_WEIGHTS = 0x01010101 * BIAS;
const SEEN_BITS = 21;

/** 1 or 0 from `seen`. Numbers and not names in it: this is one of the innermost steps. */
export const isSeen = (key: number, seen: Int32Array): number =>
  ((seen[(key & 0x1fffff) >> 5] as number) >>> (key & 31)) & 1;

/**
 * Reads what `training/names` packed: magic, labels, features (u32 each), scale and transitions (f32), then the keys, their
 * moves and the steps. Throws RangeError on bytes that are none.
 */
export function readWeights(bytes: Uint8Array, scheme: Scheme): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { labels } = scheme;
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== labels)
    throw new RangeError('not a tagger');
  const features = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitions = new Float32Array(labels * labels);
  let at = 16;
  if (bytes.byteLength < at + transitions.byteLength) throw new RangeError('a tagger cut short');
  for (let index = 0; index < transitions.length; index++, at += 4)
    transitions[index] = view.getFloat32(at, true);
  const { keys, end: endOfKeys } = readKeys(bytes, at, features);
  const { places, end } = readPlaces(bytes, endOfKeys, features);
  const steps = readSteps(bytes, end, features, scheme);
  if (steps.end !== bytes.length) throw new RangeError('more than a tagger');
  const rowBits = labels > FEW_LABELS ? 3 : 2;
  const table = tableOf(keys, places, steps, rowBits);
  return { scheme, scale, transitions, seen: seenOf(keys), places, rowBits, table };
}

function seenOf(keys: Int32Array): Int32Array {
  const seen = new Int32Array(1 << (SEEN_BITS - 5));
  for (const key of keys) {
    const word = (key & 0x1fffff) >> 5;
    seen[word] = (seen[word] as number) | (1 << (key & 31));
  }
  return seen;
}

/** One row after the other, each with all its weights: a row is looked for in memory only once. */
function tableOf(keys: Int32Array, places: PerfectHash, steps: Steps, rowBits: number): Int32Array {
  const { scheme, groups, patterns, weights } = steps;
  const table = new Int32Array(places.size << rowBits);
  const patternAt = new Int32Array(patterns.length);
  const weightAt = new Int32Array(weights.length);
  for (let number = 0; number < keys.length; number++) {
    const key = keys[number] as number;
    const row = placeOf(key, places) << rowBits;
    table[row] = labelOf(key) | (BIAS << 24);
    for (let four = row + 1; four < row + (1 << rowBits); four++) table[four] = NO_WEIGHTS;
    for (let spoken = groups[number] as number; spoken !== 0; spoken &= spoken - 1) {
      const group = lowestBit(spoken);
      let pattern = (patterns[group] as Uint8Array)[(patternAt[group] as number)++] as number;
      for (; pattern !== 0; pattern &= pattern - 1) {
        const label = scheme.firstOfGroup(group) + lowestBit(pattern);
        const step = (weights[label] as Uint8Array)[(weightAt[label] as number)++] as number;
        const four = row + ((label + 3) >> 2);
        table[four] = (table[four] as number) + (((step << 24) >> 24) << (8 * ((label + 3) & 3)));
      }
    }
  }
  return table;
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
