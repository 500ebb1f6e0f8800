import { labelsOfGroup } from './labels.ts';
import { readSymbols } from './packed-symbols.ts';

/** The weights of all features, apart by what they are of; each list goes by the order of the features. */
export interface Steps {
  /** Of each feature which groups of labels it has a weight for, a bit each. */
  readonly groups: Uint8Array;
  /** By group: which of its labels each feature that has a weight for it speaks of, a bit each. */
  readonly patterns: readonly Uint8Array[];
  /** By label: the weights (i8), in steps. */
  readonly weights: readonly Uint8Array[];
  /** The byte after them. */
  readonly end: number;
}

/**
 * Reads the groups of all `features`, then for each group its patterns and for each of its labels the weights. Apart each is more alike in itself
 * than all are together, and packs better. Throws RangeError on bytes that are none.
 */
export function readSteps(bytes: Uint8Array, start: number, features: number, labels: number): Steps {
  const { symbols: groups, end: first } = readSymbols(bytes, start, features);
  let at = first;
  const next = (count: number): Uint8Array => {
    const { symbols, end } = readSymbols(bytes, at, count);
    at = end;
    return symbols;
  };
  const patterns: Uint8Array[] = [];
  const weights: Uint8Array[] = [];
  while (weights.length < labels) {
    const pattern = next(withBit(groups, patterns.length));
    for (let label = 0; label < labelsOfGroup(patterns.length); label++)
      weights.push(next(withBit(pattern, label)));
    patterns.push(pattern);
  }
  return { groups, patterns, weights, end: at };
}

/** How many of `symbols` have this bit. */
function withBit(symbols: Uint8Array, bit: number): number {
  let count = 0;
  for (let number = 0; number < symbols.length; number++) count += ((symbols[number] as number) >>> bit) & 1;
  return count;
}
