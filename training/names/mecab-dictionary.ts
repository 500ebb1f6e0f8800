import { readFileSync } from 'node:fs';

export interface DictionaryWord {
  readonly word: string;
  /** The smaller, the more often it was seen. */
  readonly cost: number;
  /** Comma-separated, part of speech and sort first: `NNP,인명,T,김구,*,*,*,*`. */
  readonly features: string;
}

const HEAD = 72;
const CELL = 8;
const TOKEN = 16;

/**
 * Every word of a compiled dictionary of MeCab (`sys.dic`, UTF-8): a double array of the words' bytes, then tokens, then features.
 */
export function* readMecab(path: string): Generator<DictionaryWord> {
  const bytes = readFileSync(path);
  const size = (at: number): number => bytes.readUInt32LE(at);
  const tokens = HEAD + size(24);
  const features = tokens + size(28);
  const base = (cell: number): number => bytes.readInt32LE(HEAD + cell * CELL);
  const belongs = (cell: number, to: number): boolean =>
    HEAD + cell * CELL < tokens && size(HEAD + cell * CELL + 4) === to;
  // What is still to be walked: where a node's children lie, and the bytes that lead to it.
  const open: { readonly node: number; readonly word: readonly number[] }[] = [{ node: base(0), word: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, word } = next;
    for (let byte = 255; byte >= 0; byte--)
      if (belongs(node + byte + 1, node) && base(node + byte + 1) > 0)
        open.push({ node: base(node + byte + 1), word: [...word, byte] });
    if (!belongs(node, node) || base(node) >= 0) continue;
    const found = -base(node) - 1;
    for (let number = 0; number < (found & 255); number++) {
      const token = tokens + ((found >> 8) + number) * TOKEN;
      const from = features + size(token + 8);
      yield {
        word: Buffer.from(word).toString('utf8'),
        cost: bytes.readInt16LE(token + 6),
        features: bytes.toString('utf8', from, bytes.indexOf(0, from)),
      };
    }
  }
}
