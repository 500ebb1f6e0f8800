/** Shares of all symbols sum up to this. */
export const WHOLE = 1 << 12;
/** The state begins here and never falls below it between two symbols. */
export const LEAST = 1 << 23;

/** Symbols from a packed stream, and the byte after it. */
export interface Symbols {
  readonly symbols: Uint8Array;
  readonly end: number;
}

/**
 * Reads `count` symbols that are packed by how frequent each is (range asymmetric numeral system, Duda 2013), which takes a tenth less
 * room than what deflate makes of them: how many shares follow (u16), the share of each symbol (u16), the state (u32), then bytes. Throws RangeError
 * on bytes that are none.
 */
export function readSymbols(bytes: Uint8Array, start: number, count: number): Symbols {
  const symbols = new Uint8Array(count);
  if (count === 0) return { symbols, end: start };
  const { slots, only, end } = readShares(bytes, start);
  if (only >= 0) return { symbols: symbols.fill(only), end };
  let state = wordAt(bytes, end) + wordAt(bytes, end + 2) * 0x10000;
  let at = end + 4;
  for (let number = 0; number < count; number++) {
    const slot = slots[state & (WHOLE - 1)] as number;
    symbols[number] = slot;
    state = Math.imul((slot >>> 8) & (WHOLE - 1), state >>> 12) + (slot >>> 20);
    while (state < LEAST) {
      if (at === bytes.length) throw new RangeError('symbols cut short');
      state = (state << 8) | (bytes[at++] as number);
    }
  }
  if (state !== LEAST) throw new RangeError('no symbols');
  return { symbols, end: at };
}

/** Of each slot its symbol (8 bits), how many slots that has, and how many of these come before (12 bits each); and the symbol that has all, if one has. */
function readShares(bytes: Uint8Array, start: number) {
  const slots = new Int32Array(WHOLE);
  const used = wordAt(bytes, start);
  let only = -1;
  let next = 0;
  for (let symbol = 0; symbol < used; symbol++) {
    const share = wordAt(bytes, start + 2 + symbol * 2);
    if (share === WHOLE) only = symbol;
    for (let before = 0; before < share; before++) slots[next++] = symbol | (share << 8) | (before << 20);
  }
  if (next !== WHOLE) throw new RangeError('no symbols');
  return { slots, only, end: start + 2 + used * 2 };
}

/** Zero behind the end. */
const wordAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
