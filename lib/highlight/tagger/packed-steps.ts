import type { Scheme } from './labels.ts';
import { readSymbols } from './packed-symbols.ts';

/** The weights of all features, apart by what they are of; each list goes by the order of the features. */
export interface Steps {
  readonly scheme: Scheme;
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
export function readSteps(bytes: Uint8Array, start: number, features: number, scheme: Scheme): Steps {
  const { symbols: groups, end: first } = readSymbols(bytes, start, features);
  let at = first;
  const next = (count: number): Uint8Array => {
    const { symbols, end } = readSymbols(bytes, at, count);
    at = end;
    return symbols;
  };
  const patterns: Uint8Array[] = [];
  const weights: Uint8Array[] = [];
  const ofGroups = countBits(groups);
  while (weights.length < scheme.labels) {
    const group = patterns.length;
    const pattern = next(ofGroups[group] as number);
    const ofLabels = countBits(pattern);
    for (let label = 0; label < scheme.labelsOfGroup(group); label++)
      weights.push(next(ofLabels[label] as number));
    patterns.push(pattern);
  }
  return { scheme, groups, patterns, weights, end: at };
}

/** How many of `symbols` have each bit. */
function countBits(symbols: Uint8Array): number[] {
  const counts = new Int32Array(256);
  for (let number = 0; number < symbols.length; number++) {
    const symbol = symbols[number] as number;
    counts[symbol] = (counts[symbol] as number) + 1;
  }
  return Array.from({ length: 8 }, (_, bit) =>
    counts.reduce((sum, count, symbol) => sum + (symbol & (1 << bit) ? count : 0), 0),
  );
}
