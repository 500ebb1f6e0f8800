import type { Scheme, TaggedKind } from '../../lib/highlight/tagger/labels.ts';
import type { LabelledSpan, Sentence } from './corpus.ts';

/** How a language is cut into units and what is seen of each: the decoder's own functions. */
export interface Units {
  readonly scheme: Scheme;
  readonly width: number;
  /** Fills `starts`, `ends` and `keys` for a sentence; gives the number of units. */
  encode(text: string, starts: number[], ends: number[]): Int32Array;
}

/** A whole corpus as rows of keys, one sentence after the other. */
export interface Encoded {
  readonly width: number;
  readonly keys: Int32Array;
  readonly labels: Uint8Array;
  /** Unit at which each sentence begins, and one past the last. */
  readonly offsets: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function encode(sentences: readonly Sentence[], units: Units, kinds: readonly TaggedKind[]): Encoded {
  const parts: Int32Array[] = [];
  const labels: number[] = [];
  const offsets = [0];
  const allStarts: number[] = [];
  const allEnds: number[] = [];
  for (const { text, spans } of sentences) {
    const starts: number[] = [];
    const ends: number[] = [];
    parts.push(units.encode(text, starts, ends));
    for (const label of labelsOf(starts, ends, spans, kinds, units.scheme)) labels.push(label);
    for (const start of starts) allStarts.push(start);
    for (const end of ends) allEnds.push(end);
    offsets.push(labels.length);
  }
  const keys = new Int32Array(labels.length * units.width);
  let at = 0;
  for (const part of parts) {
    keys.set(part, at);
    at += part.length;
  }
  return {
    width: units.width,
    keys,
    labels: Uint8Array.from(labels),
    offsets: Int32Array.from(offsets),
    starts: Int32Array.from(allStarts),
    ends: Int32Array.from(allEnds),
  };
}

function labelsOf(
  starts: readonly number[],
  ends: readonly number[],
  spans: readonly LabelledSpan[],
  kinds: readonly TaggedKind[],
  scheme: Scheme,
): Uint8Array {
  const labels = new Uint8Array(starts.length);
  for (const { start, end, kind } of spans) {
    const index = kinds.indexOf(kind);
    if (index < 0) continue;
    const first = ends.findIndex((unitEnd) => unitEnd > start);
    const length = starts.findLastIndex((unitStart) => unitStart < end) + 1 - first;
    for (let place = 0; first >= 0 && place < length; place++)
      labels[first + place] = scheme.labelAt(index, place, length);
  }
  return labels;
}
