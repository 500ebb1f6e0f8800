import type { Span } from '../../model/span.ts';
import { Beliefs } from './beliefs.ts';
import { readDictionary } from './dictionary.ts';
import { fillScores } from './fill-scores.ts';
import { OUTSIDE, TAGGED_KINDS, type TaggedKind } from './labels.ts';
import { Lattice } from './lattice.ts';
import { readLexicon } from './lexicon.ts';
import { segments } from './segments.ts';
import { keepHopeful, sumProduct } from './sum-product.ts';
import { EnglishReader, KoreanReader, type UnitReader } from './unit-reader.ts';
import { viterbi } from './viterbi.ts';
import { readWeights } from './weights.ts';

export interface Tagged extends Span {
  readonly kind: TaggedKind;
}

/** What a tagger sees in one text. */
export interface Tagging {
  /** In order, never overlapping: `삼성전자는 3일` -> organization `삼성전자`, date `3일`. */
  readonly spans: readonly Tagged[];
  /** Probability that this span is of this kind, whatever `spans` says. */
  beliefIn(start: number, end: number, kind: TaggedKind): number;
}

/** Finds names and figures in sentences of one language; made once from a model's bytes, used for many texts. */
export interface Tagger {
  tag(text: string, sentences: readonly Span[]): Tagging;
}

/** The taggers at hand, by what a text is written in. */
export interface Taggers {
  readonly korean?: Tagger | undefined;
  readonly english?: Tagger | undefined;
}

/** A tagger of Korean from packed bytes: a dictionary, then the weights. Throws RangeError when they are none. */
export function koreanTagger(bytes: Uint8Array): Tagger {
  const { dictionary, end } = readDictionary(bytes);
  return taggerOf(bytes.subarray(end), new KoreanReader(dictionary));
}

/** A tagger of English from packed bytes: a lexicon, then the weights. Throws RangeError when they are none. */
export function englishTagger(bytes: Uint8Array): Tagger {
  const { lexicon, end } = readLexicon(bytes);
  return taggerOf(bytes.subarray(end), new EnglishReader(lexicon));
}

function taggerOf(bytes: Uint8Array, reader: UnitReader): Tagger {
  const { scheme } = reader;
  const weights = readWeights(bytes, scheme);
  const factors = weights.transitions.map(Math.exp);
  const lattice = new Lattice(scheme);
  return {
    tag(text, sentences) {
      const spans: Tagged[] = [];
      const beliefs = new Beliefs(text.length + 1, scheme.kinds);
      reader.begin(text);
      for (const { start, end } of segments(text, sentences)) {
        const count = reader.read(text, start, end);
        if (count === 0) continue;
        lattice.reset(count);
        fillScores(lattice, weights, reader, count);
        sumProduct(lattice, count, factors);
        keepHopeful(lattice, count);
        viterbi(lattice, count, weights.transitions);
        collect(lattice.path, count, reader, spans);
        beliefs.keep(lattice, count, reader);
      }
      return { spans, beliefIn: (from, to, kind) => beliefs.of(from, to, kind) };
    },
  };
}

function collect(path: Uint8Array, count: number, reader: UnitReader, found: Tagged[]): void {
  const { scheme } = reader;
  for (let unit = 0; unit < count; unit++) {
    const label = path[unit] as number;
    if (label === OUTSIDE || scheme.goesOn(label)) continue;
    let last = unit;
    while (last + 1 < count && scheme.goesOn(path[last + 1] as number)) last++;
    found.push({
      start: reader.startOf(unit),
      end: reader.endOf(last),
      kind: TAGGED_KINDS[scheme.kindOf(label)] as TaggedKind,
    });
  }
}
