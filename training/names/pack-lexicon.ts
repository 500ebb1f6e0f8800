import { hashText, keyOf } from '../../lib/highlight/tagger/hash.ts';
import { LEXICON_MAGIC, phraseNext, phraseStart, wordKey } from '../../lib/highlight/tagger/lexicon.ts';
import type { Clusters } from './clusters.ts';
import type { Entries } from './lexicon-entries.ts';
import { packKeys } from './pack-keys.ts';
import { packSymbols } from './pack-symbols.ts';

const MOST_CLASSES = 255;

/** Numbers what words are known as, the most frequent first; what is rarer than the last of a byte is nothing. */
function classesOf(values: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_CLASSES);
  return new Map(ordered.map(([value], index) => [value, index + 1]));
}

function phraseKey(phrase: string): number {
  const [first = '', ...rest] = phrase.split(' ');
  return keyOf(rest.reduce((sum, word) => phraseNext(sum, hashText(word)), phraseStart(hashText(first))));
}

/** Where two share a key, the first one stays. */
function byKey(entries: Iterable<readonly [number, number]>): Map<number, number> {
  const bytes = new Map<number, number>();
  for (const [key, byte] of entries) if (byte > 0 && !bytes.has(key)) bytes.set(key, byte);
  return bytes;
}

const ascending = (keys: Iterable<number>): number[] => [...new Set(keys)].sort((a, b) => a - b);

/** Keys, and a symbol of each plane for each of them. */
const table = (keys: readonly number[], ...planes: readonly ReadonlyMap<number, number>[]): number[] => [
  ...packKeys(keys),
  ...planes.flatMap((plane) => packSymbols(keys.map((key) => plane.get(key) ?? 0))),
];

/** The bytes that `readLexicon` reads. */
export function packLexicon({ words, phrases }: Entries, clusters: Clusters): Uint8Array {
  const classes = classesOf(words.values());
  const known = byKey([...words].map(([word, what]) => [wordKey(word), classes.get(what) ?? 0]));
  const clustered = byKey([...clusters.words].map(([word, cluster]) => [wordKey(word), cluster]));
  const kinds = byKey([...phrases].map(([phrase, what]) => [phraseKey(phrase), what]));
  const wordKeys = ascending([...known.keys(), ...clustered.keys()]);
  const phraseKeys = ascending(kinds.keys());
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, LEXICON_MAGIC, true);
  head.setUint32(4, wordKeys.length, true);
  head.setUint32(8, phraseKeys.length, true);
  const kin = Array.from({ length: MOST_CLASSES + 1 }, (_, cluster) => clusters.kin[cluster] ?? 0);
  return Uint8Array.from([
    ...new Uint8Array(head.buffer),
    ...table(wordKeys, known, clustered),
    ...table(phraseKeys, kinds),
    ...kin,
  ]);
}
