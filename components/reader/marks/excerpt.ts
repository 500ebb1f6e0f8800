import type { Span } from '../../../lib/model/span.ts';

/** The words around a span, cut at words. `before` and `after` end in `…` where something was left out. */
export interface Excerpt {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

const ENDS = /[.!?。…]["'”’)\]]?\s|\n/g;

function lineAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: stop } of text.slice(0, start).matchAll(ENDS)) from = index + stop.length;
  ENDS.lastIndex = end;
  const stop = ENDS.exec(text);
  ENDS.lastIndex = 0;
  return { start: from, end: stop ? stop.index + stop[0].trimEnd().length : text.length };
}

/**
 * A mention with at most `reach` characters of its sentence on either side:
 * `…반도체 기업 ` `노던라이트` `가 가속기 26만 장을…`.
 */
export function excerptOf(text: string, span: Span, reach: number): Excerpt {
  const line = lineAround(text, span);
  let start = Math.max(line.start, span.start - reach);
  if (start > line.start) start = Math.min(span.start, text.indexOf(' ', start) + 1 || span.start);
  let end = Math.min(line.end, span.end + reach);
  if (end < line.end) end = Math.max(span.end, text.lastIndexOf(' ', end));
  return {
    before: (start > line.start ? '…' : '') + text.slice(start, span.start),
    phrase: text.slice(span.start, span.end),
    after: text.slice(span.end, end) + (end < line.end ? '…' : ''),
  };
}
