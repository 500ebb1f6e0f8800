import { DICTIONARY_HEAD, DICTIONARY_MAGIC, PLANES } from '../../lib/highlight/tagger/dictionary.ts';
import { wordKey } from '../../lib/highlight/tagger/lexicon.ts';

/** The bytes that `readDictionary` reads. Words that share a key are known as what either is. */
export function packDictionary(words: ReadonlyMap<string, number>): Uint8Array {
  const known = new Map<number, number>();
  for (const [word, sum] of words) known.set(wordKey(word), (known.get(wordKey(word)) ?? 0) | sum);
  const keys = [...known.keys()].sort((a, b) => a - b);
  const { length } = keys;
  const bytes = new Uint8Array(DICTIONARY_HEAD + length * (PLANES + 1));
  const head = new DataView(bytes.buffer);
  head.setUint32(0, DICTIONARY_MAGIC, true);
  head.setUint32(4, length, true);
  keys.forEach((key, number) => {
    const step = key - (keys[number - 1] ?? 0);
    for (let plane = 0; plane < PLANES; plane++)
      bytes[DICTIONARY_HEAD + plane * length + number] = (step >>> (plane * 8)) & 255;
    bytes[DICTIONARY_HEAD + PLANES * length + number] = known.get(key) ?? 0;
  });
  return bytes;
}
