import type { Span } from '../model/span.ts';
import { findEnds } from './sentences/line.ts';

/** Thai, Lao, Burmese and Khmer write no stops that rules could see: the browser's dictionary cuts them. */
const UNRULED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const WORDY = /[\p{L}\p{N}]/u;
const LINE = /[^\n\r\v\f\u2028\u2029]+/g;

/**
 * Sentence spans of a plain text, in order, white space outside. A line break always ends a sentence; quotations and
 * brackets stay whole. `language` is BCP 47 and matters only for ordinals (`3. Mai`).
 * `그는 “싫다. 안 간다.”고 했다.이어 2.5km를 걸었다.` -> `그는 … 했다.` and `이어 … 걸었다.`
 */
export function splitSentences(text: string, language = ''): Span[] {
  const spans: Span[] = [];
  const primary = language.slice(0, 2).toLowerCase();
  for (const { 0: line, index } of text.matchAll(LINE)) {
    let from = 0;
    for (const end of [
      ...(UNRULED.test(line) ? segmentEnds(line, primary) : findEnds(line, primary)),
      line.length,
    ]) {
      const span = trimmed(line, from, end);
      const last = spans.at(-1);
      // A stray quote or star behind the last stop is no sentence.
      if (span && last && last.start >= index && !WORDY.test(line.slice(span.start, span.end))) {
        spans[spans.length - 1] = { start: last.start, end: index + span.end };
      } else if (span) spans.push({ start: index + span.start, end: index + span.end });
      from = end;
    }
  }
  return spans;
}

function trimmed(line: string, from: number, to: number): Span | undefined {
  const part = line.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

function segmentEnds(line: string, language: string): number[] {
  const segmenter = new Intl.Segmenter(/^[a-z]{2}$/.test(language) ? language : undefined, {
    granularity: 'sentence',
  });
  return [...segmenter.segment(line)].map(({ index, segment }) => index + segment.length);
}
