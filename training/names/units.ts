import type { Dictionary } from '../../lib/highlight/tagger/dictionary.ts';
import type { EnglishWord } from '../../lib/highlight/tagger/english-words.ts';
import type { Lexicon } from '../../lib/highlight/tagger/lexicon.ts';
import { EnglishReader, KoreanReader, type UnitReader } from '../../lib/highlight/tagger/unit-reader.ts';
import { PLACES, placeEnd, placeStart, WORD_WIDTH } from '../../lib/highlight/tagger/word-keys.ts';
import type { Units } from './encode.ts';

/** The decoder's own reader, as training wants it: a whole sentence is one segment. */
function unitsOf<Reader extends UnitReader>(
  reader: Reader,
  width: number,
  keysOf: (reader: Reader, count: number) => Int32Array,
): Units {
  return {
    scheme: reader.scheme,
    width,
    encode(text, starts, ends) {
      reader.begin(text);
      const count = reader.read(text, 0, text.length);
      for (let unit = 0; unit < count; unit++) {
        starts.push(reader.startOf(unit));
        ends.push(reader.endOf(unit));
      }
      return keysOf(reader, count);
    },
  };
}

const ownKeys = ({ keys, width }: UnitReader, count: number): Int32Array => keys.slice(0, count * width);

/** The keys of words too, which the decoder only knows the sums of. */
function withWordKeys({ keys, width, words, edge }: EnglishReader, count: number): Int32Array {
  const all = new Int32Array(count * (width + WORD_WIDTH)).fill(-1);
  for (let unit = 0; unit < count; unit++) {
    let at = unit * (width + WORD_WIDTH);
    const put = (part: Int32Array): void => {
      all.set(part, at);
      at += part.length;
    };
    put(keys.subarray(unit * width, (unit + 1) * width));
    for (const [place, offset] of PLACES.entries()) {
      const word: EnglishWord = words[unit + offset] ?? edge;
      put(word.keys.subarray(placeStart(place), placeEnd(word.keys, place)));
    }
  }
  return all;
}

export function koreanUnits(dictionary: Dictionary): Units {
  const reader = new KoreanReader(dictionary);
  return unitsOf(reader, reader.width, ownKeys);
}
export function englishUnits(lexicon: Lexicon): Units {
  const reader = new EnglishReader(lexicon);
  return unitsOf(reader, reader.width + WORD_WIDTH, withWordKeys);
}
