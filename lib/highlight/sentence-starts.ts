import type { Span } from '../model/span.ts';

const END = /[.!?。！？]["”’')\]]{0,3}\s+|\n+/g;

/** Rough sentences for ranking: a wrong border moves a score a little, an exact one costs more than it brings here. */
export function roughSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end > start + 12) {
      sentences.push({ start, end });
      start = end;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
