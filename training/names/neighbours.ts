import { englishTokens } from '../../lib/highlight/tagger/english-tokens.ts';

/** A matrix with few numbers that are not 0, row by row. */
export interface Sparse {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in `at` and `values`, and one past the last. */
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly values: Float64Array;
}

export interface Neighbours {
  /** The commonest first. */
  readonly words: readonly string[];
  /** How often each stands in the text. */
  readonly counts: Float64Array;
  readonly matrix: Sparse;
}

const OFFSETS = [-2, -1, 1, 2];
/** Only the commonest words tell of their neighbours; behind these stand the edge of a line and all other words. */
const TELLING = 6000;
const EDGE = TELLING;
const OTHER = TELLING + 1;
const COLUMNS = OFFSETS.length * (TELLING + 2);
/** Common neighbours count for less than they are common (Levy, Goldberg and Dagan 2015). */
const SMOOTH = 0.75;

/** A word as it is looked up: in small letters, digits alike. */
export const plainWord = (token: string): string => token.toLowerCase().replaceAll(/\d/g, '0');

function tokensOf(line: string): string[] {
  const words: string[] = [];
  englishTokens(line, 0, line.length, words, []);
  return words.map(plainWord);
}

/** How much more often each word stands beside others than chance would have it, for words seen `least` times in `lines`. */
export function neighboursOf(lines: readonly string[], least: number): Neighbours {
  const texts = lines.map(tokensOf);
  const seen = new Map<string, number>();
  for (const text of texts) for (const word of text) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const words = kept.map(([word]) => word);
  const index = new Map(words.map((word, at) => [word, at]));
  const counts = Float64Array.from(kept, ([, count]) => count);
  return { words, counts, matrix: surprise(pairsOf(texts, index), words.length) };
}

/** Each word with each neighbour as one number, `row * COLUMNS + column`, ascending. */
function pairsOf(texts: readonly (readonly string[])[], index: ReadonlyMap<string, number>): Float64Array {
  const pairs = new Float64Array(texts.reduce((sum, text) => sum + text.length, 0) * OFFSETS.length);
  let size = 0;
  for (const text of texts) {
    const numbers = text.map((word) => index.get(word) ?? -1);
    for (const [at, row] of numbers.entries()) {
      if (row < 0) continue;
      for (const [place, offset] of OFFSETS.entries()) {
        const number = numbers[at + offset];
        const column = number === undefined ? EDGE : number >= 0 && number < TELLING ? number : OTHER;
        pairs[size++] = row * COLUMNS + place * (TELLING + 2) + column;
      }
    }
  }
  return pairs.subarray(0, size).sort();
}

/** Positive pointwise mutual information, less for what was seen once. */
function surprise(pairs: Float64Array, rows: number): Sparse {
  const codes: number[] = [];
  const times: number[] = [];
  for (let from = 0; from < pairs.length; ) {
    let to = from + 1;
    while (to < pairs.length && pairs[to] === pairs[from]) to++;
    codes.push(pairs[from] as number);
    times.push(to - from);
    from = to;
  }
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(COLUMNS);
  for (const [number, code] of codes.entries()) {
    const count = times[number] as number;
    const row = Math.floor(code / COLUMNS);
    rowSums[row] = (rowSums[row] as number) + count;
    columnSums[code % COLUMNS] = (columnSums[code % COLUMNS] as number) + count;
  }
  const smoothed = columnSums.map((sum) => sum ** SMOOTH);
  const total = smoothed.reduce((sum, value) => sum + value, 0);
  const starts = new Int32Array(rows + 1);
  const at: number[] = [];
  const values: number[] = [];
  for (const [number, code] of codes.entries()) {
    const row = Math.floor(code / COLUMNS);
    const count = times[number] as number;
    const chance = ((rowSums[row] as number) * (smoothed[code % COLUMNS] as number)) / total;
    const value = (Math.log(count / chance) * count) / (count + 1);
    if (value > 0) {
      at.push(code % COLUMNS);
      values.push(value);
    }
    starts[row + 1] = at.length;
  }
  for (let row = 0; row < rows; row++)
    starts[row + 1] = Math.max(starts[row + 1] as number, starts[row] as number);
  return { rows, columns: COLUMNS, starts, at: Int32Array.from(at), values: Float64Array.from(values) };
}
