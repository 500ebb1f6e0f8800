import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';

const DENSE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff가-힣]/g;
/** A letter of an alphabet costs a model about a third of what a syllable or an ideograph costs. */
const LIGHT = 1 / 3;

/** How much of a model's window a text takes, in syllables. Tokens are about as many for Hangul, fewer for Latin. */
export function weightOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return dense + (text.length - dense) * LIGHT;
}

/** A sentence longer than the window is cut: a table without a stop, most often. */
function cut(text: string, { start, end }: Span, limit: number): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; from += limit)
    parts.push({ start: from, end: Math.min(end, from + limit) });
  return weightOf(text.slice(start, end)) > limit ? parts : [{ start, end }];
}

/** Sentences do not end where a part should: some room is left for that. */
const ROOM = 0.9;

/**
 * A text in as few parts as the limit allows (`weightOf`), cut between sentences, of about equal weight so that no
 * part is a scrap. One part for a text that fits.
 */
export function chunksOf(text: string, limit: number, language?: string): string[] {
  const whole = weightOf(text);
  if (whole <= limit) return [text];
  const aim = whole / Math.ceil(whole / (limit * ROOM));
  const chunks: string[] = [];
  let from = 0;
  let to = 0;
  let before = 0;
  for (const span of splitSentences(text, language).flatMap((one) => cut(text, one, Math.floor(limit)))) {
    const now = weightOf(text.slice(from, to));
    const full = before + now >= aim * (chunks.length + 1);
    if (to > from && (full || weightOf(text.slice(from, span.end)) > limit)) {
      chunks.push(text.slice(from, to));
      before += now;
      from = span.start;
    }
    to = span.end;
  }
  if (to > from) chunks.push(text.slice(from, to));
  return chunks;
}
