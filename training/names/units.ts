import type { Lexicon } from '../../lib/highlight/tagger/lexicon.ts';
import { EnglishReader, KoreanReader, type UnitReader } from '../../lib/highlight/tagger/unit-reader.ts';
import type { Units } from './encode.ts';

/** The decoder's own reader, as training wants it: a whole sentence is one segment. */
function unitsOf(reader: UnitReader): Units {
  return {
    width: reader.width,
    encode(text, starts, ends) {
      reader.begin(text);
      const count = reader.read(text, 0, text.length);
      for (let unit = 0; unit < count; unit++) {
        starts.push(reader.startOf(unit));
        ends.push(reader.endOf(unit));
      }
      return reader.keys.slice(0, count * reader.width);
    },
  };
}

export const koreanUnits = unitsOf(new KoreanReader());
export const englishUnits = (lexicon: Lexicon): Units => unitsOf(new EnglishReader(lexicon));
