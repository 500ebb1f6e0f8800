import { hashText, keyOf } from '../../lib/highlight/tagger/hash.ts';
import { LEXICON_MAGIC, phraseNext, phraseStart, wordKey } from '../../lib/highlight/tagger/lexicon.ts';
import type { Entries } from './lexicon-entries.ts';
import { packKeys } from './pack-keys.ts';

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

/** Ascending keys, and a byte for each. Where two share a key, the first one stays. */
function table(entries: Iterable<readonly [number, number]>): number[] {
  const bytes = new Map<number, number>();
  for (const [key, byte] of entries) if (byte > 0 && !bytes.has(key)) bytes.set(key, byte);
  const keys = [...bytes.keys()].sort((a, b) => a - b);
  return [...packKeys(keys), ...keys.map((key) => bytes.get(key) ?? 0)];
}

/** The bytes that `readLexicon` reads. */
export function packLexicon({ words, phrases }: Entries): Uint8Array {
  const classes = classesOf(words.values());
  const wordEntries = [...words].map(([word, known]) => [wordKey(word), classes.get(known) ?? 0] as const);
  const phraseEntries = [...phrases].map(([phrase, kinds]) => [phraseKey(phrase), kinds] as const);
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, LEXICON_MAGIC, true);
  head.setUint32(4, new Set(wordEntries.filter(([, byte]) => byte > 0).map(([key]) => key)).size, true);
  head.setUint32(8, new Set(phraseEntries.map(([key]) => key)).size, true);
  return Uint8Array.from([...new Uint8Array(head.buffer), ...table(wordEntries), ...table(phraseEntries)]);
}
