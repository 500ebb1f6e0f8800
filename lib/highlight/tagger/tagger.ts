import type { Span } from '../../model/span.ts';
import { fillScores } from './fill-scores.ts';
import { KOREAN_WIDTH, koreanFeatures } from './korean-features.ts';
import { isInside, kindOf, OUTSIDE, TAGGED_KINDS, type TaggedKind } from './labels.ts';
import { Lattice } from './lattice.ts';
import { segments } from './segments.ts';
import { viterbi } from './viterbi.ts';
import { readWeights } from './weights.ts';

export interface Tagged extends Span {
  readonly kind: TaggedKind;
}

/** Finds names and figures in sentences of one language; made once from a model's bytes, used for many texts. */
export interface Tagger {
  /** Spans in order, never overlapping: `삼성전자는 3일` -> organization `삼성전자`, date `3일`. */
  tag(text: string, sentences: readonly Span[]): Tagged[];
}

/** The taggers at hand, by what a text is written in. */
export interface Taggers {
  readonly korean?: Tagger | undefined;
  readonly english?: Tagger | undefined;
}

/** A tagger of Korean from packed bytes. Throws RangeError when they are none. */
export function koreanTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes);
  const lattice = new Lattice(weights.labels);
  let keys = new Int32Array(0);
  return {
    tag(text, sentences) {
      const found: Tagged[] = [];
      for (const { start, end } of segments(text, sentences)) {
        const count = end - start;
        if (keys.length < count * KOREAN_WIDTH) keys = new Int32Array(count * KOREAN_WIDTH * 2);
        koreanFeatures(text, start, end, keys);
        lattice.reset(count);
        fillScores(lattice, weights, keys, KOREAN_WIDTH, count);
        viterbi(lattice, count, weights.transitions);
        collect(lattice.path, count, start, found);
      }
      return found;
    },
  };
}

function collect(path: Uint8Array, count: number, offset: number, found: Tagged[]): void {
  for (let unit = 0; unit < count; unit++) {
    const label = path[unit] as number;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = unit + 1;
    while (end < count && path[end] === label + 1) end++;
    found.push({ start: offset + unit, end: offset + end, kind: TAGGED_KINDS[kindOf(label)] as TaggedKind });
  }
}
