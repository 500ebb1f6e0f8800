import type { Scheme } from '../../lib/highlight/tagger/labels.ts';
import { packSymbols } from './pack-symbols.ts';

/** Rows of weights in steps, one number a label. What `readSteps` reads. */
export function packSteps(rows: readonly (readonly number[])[], scheme: Scheme): number[] {
  const groups = new Uint8Array(rows.length);
  const packed: number[][] = [];
  for (let group = 0, first = 0; first < scheme.labels; first += scheme.labelsOfGroup(group++)) {
    const last = first + scheme.labelsOfGroup(group);
    const patterns = rows.map((row) => bits(row.slice(first, last)));
    patterns.forEach((pattern, number) => {
      if (pattern !== 0) groups[number] = (groups[number] as number) | (1 << group);
    });
    packed.push(packSymbols(patterns.filter(Boolean)));
    for (let label = first; label < last; label++)
      packed.push(packSymbols(rows.map((row) => (row[label] as number) & 255).filter(Boolean)));
  }
  return packSymbols(groups).concat(...packed);
}

/** Which of the numbers are not 0: bit 0 is the first. */
const bits = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number, bit) => sum | (number === 0 ? 0 : 1 << bit), 0);
