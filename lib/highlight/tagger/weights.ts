import { readKeys } from './packed-keys.ts';

/** Trained weights as the decoder wants them: features by open addressing, each with its few labels and their weights. */
export interface Weights {
  readonly labels: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `from * labels + to`. */
  readonly transitions: Float32Array;
  /** One bit for each feature, by the low bits of its key: most look-ups of what is not there end in this small table. */
  readonly seen: Int32Array;
  /**
   * `SLOT` numbers a place: a feature's key + 1 (0 is empty), then its `LANES`, each the weights of two labels in steps:
   * the odd one times 2^16, plus the even one. Side by side, since waiting for memory is what a look-up costs.
   */
  readonly table: Int32Array;
}

export const MAGIC = 0x31474e50;
/** Pairs of labels in a row: room for six kinds. */
export const LANES = 7;
export const SLOT = 1 + LANES;
/** What tells of the units around it also tells of so many before the first and behind the last, of which nobody asks. */
export const MARGIN = 4;
const SEEN_BITS = 21;
export const SEEN_MASK = (1 << SEEN_BITS) - 1;

/**
 * Reads what `training/names` packed: magic, labels, features (u32 each), scale and transitions (f32), then the streams of keys
 * (differences as varints), label masks (a plane for each eight labels) and weights (i8). Throws RangeError on bytes that are none.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) > 2 * LANES)
    throw new RangeError('not a tagger');
  const labels = view.getUint32(4, true);
  const features = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitions = new Float32Array(labels * labels);
  let at = 16;
  for (let index = 0; index < transitions.length; index++, at += 4)
    transitions[index] = view.getFloat32(at, true);
  const { keys, end } = readKeys(bytes, at, features);
  const places = placesOf(keys);
  const table = readRows(bytes, end, places, Math.ceil(labels / 8));
  const seen = new Int32Array(1 << (SEEN_BITS - 5));
  for (let number = 0; number < features; number++) {
    const key = keys[number] as number;
    const bit = key & SEEN_MASK;
    seen[bit >> 5] = (seen[bit >> 5] as number) | (1 << (bit & 31));
    table[(places.at[number] as number) * SLOT] = key + 1;
  }
  return { labels, scale, transitions, seen, table };
}

interface Places {
  readonly size: number;
  readonly at: Int32Array;
}

/** Where each key stands in a table that is at most half full: at its low bits, or at the next free place behind. */
function placesOf(keys: Int32Array): Places {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const taken = new Uint8Array(size);
  const at = keys.map((key) => {
    let place = key & (size - 1);
    while (taken[place]) place = (place + 1) & (size - 1);
    taken[place] = 1;
    return place;
  });
  return { size, at };
}

function readRows(bytes: Uint8Array, start: number, places: Places, planes: number): Int32Array {
  const features = places.at.length;
  const table = new Int32Array(places.size * SLOT);
  let at = start + features * planes;
  for (let number = 0; number < features; number++) {
    for (let plane = 0; plane < planes; plane++) {
      const mask = bytes[start + plane * features + number] as number;
      for (let bit = 0; bit < 8; bit++) {
        if (!(mask & (1 << bit))) continue;
        const steps = ((bytes[at++] as number) << 24) >> 24;
        const lane = (places.at[number] as number) * SLOT + 1 + plane * 4 + (bit >> 1);
        table[lane] = (table[lane] as number) + (bit & 1 ? steps * 65536 : steps);
      }
    }
  }
  if (at !== bytes.length) throw new RangeError('a tagger cut short');
  return table;
}
