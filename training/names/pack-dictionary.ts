import { DICTIONARY_MAGIC } from '../../lib/highlight/tagger/dictionary.ts';
import { wordKey } from '../../lib/highlight/tagger/lexicon.ts';
import { packKeys } from './pack-keys.ts';
import { packSymbols } from './pack-symbols.ts';

/** The bytes that `readDictionary` reads. Words that share a key are known as what either is. */
export function packDictionary(words: ReadonlyMap<string, number>): Uint8Array {
  const known = new Map<number, number>();
  for (const [word, sum] of words) known.set(wordKey(word), (known.get(wordKey(word)) ?? 0) | sum);
  const keys = [...known.keys()].sort((a, b) => a - b);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, DICTIONARY_MAGIC, true);
  head.setUint32(4, keys.length, true);
  return Uint8Array.from(
    [...new Uint8Array(head.buffer)].concat(
      packKeys(keys),
      packSymbols(keys.map((key) => known.get(key) ?? 0)),
    ),
  );
}
