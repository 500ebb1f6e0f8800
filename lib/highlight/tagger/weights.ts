/** Trained weights as the decoder wants them: features by open addressing, each with its few labels and their weights. */
export interface Weights {
  readonly labels: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `from * labels + to`. */
  readonly transitions: Float32Array;
  /** One bit for each feature, by the low bits of its key: most look-ups of what is not there end in this small table. */
  readonly seen: Int32Array;
  /** Pairs: a feature's key + 1 (0 is empty), and where its weights begin in `pool`, times 16, plus how many there are. */
  readonly table: Int32Array;
  /** A weight in steps, times 16, plus its label. */
  readonly pool: Int16Array;
}

export const MAGIC = 0x31474e50;
const SEEN_BITS = 21;
export const SEEN_MASK = (1 << SEEN_BITS) - 1;

/**
 * Reads what `training/names` packed: magic, labels, features (u32 each), scale and transitions (f32), then the streams of keys
 * (differences as varints), label masks (a plane for each eight labels) and weights (i8). Throws RangeError on bytes that are none.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a tagger');
  const labels = view.getUint32(4, true);
  const features = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitions = new Float32Array(labels * labels);
  let at = 16;
  for (let index = 0; index < transitions.length; index++, at += 4)
    transitions[index] = view.getFloat32(at, true);
  const { keys, end } = readKeys(bytes, at, features);
  const { refs, pool } = readPool(bytes, end, features, Math.ceil(labels / 8));

  const seen = new Int32Array(1 << (SEEN_BITS - 5));
  let size = 1024;
  while (size < features * 2) size *= 2;
  const table = new Int32Array(size * 2);
  for (let number = 0; number < features; number++) {
    const key = keys[number] as number;
    const bit = key & SEEN_MASK;
    seen[bit >> 5] = (seen[bit >> 5] as number) | (1 << (bit & 31));
    let slot = key & (size - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = key + 1;
    table[slot * 2 + 1] = refs[number] as number;
  }
  return { labels, scale, transitions, seen, table, pool };
}

function readKeys(bytes: Uint8Array, start: number, features: number): { keys: Int32Array; end: number } {
  const keys = new Int32Array(features);
  let at = start;
  let key = 0;
  for (let number = 0; number < features; number++) {
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] as number;
      key += (byte & 127) << shift;
      shift += 7;
    }
    keys[number] = key;
  }
  return { keys, end: at };
}

function readPool(
  bytes: Uint8Array,
  start: number,
  features: number,
  planes: number,
): { refs: Int32Array; pool: Int16Array } {
  const first = start + features * planes;
  const refs = new Int32Array(features);
  const pool = new Int16Array(Math.max(0, bytes.length - first));
  let filled = 0;
  for (let number = 0; number < features; number++) {
    const begin = filled;
    for (let plane = 0; plane < planes; plane++) {
      const mask = bytes[start + plane * features + number] as number;
      for (let bit = 0; bit < 8; bit++) {
        if (!(mask & (1 << bit))) continue;
        pool[filled] = (((bytes[first + filled] as number) << 24) >> 24) * 16 + plane * 8 + bit;
        filled++;
      }
    }
    refs[number] = begin * 16 + (filled - begin);
  }
  if (pool.length !== filled) throw new RangeError('a tagger cut short');
  return { refs, pool };
}
