import type { Candidate, Passage } from '../../finder.ts';

const TIMES = /\b(?:(midnight)|noon|midday)\b/gi;

/** `noon`, `midday`, `midnight`. */
export function* englishDayParts({ text }: Passage): Generator<Candidate> {
  for (const match of text.matchAll(TIMES)) {
    const value = match[1] ? '00:00' : '12:00';
    yield { start: match.index, end: match.index + match[0].length, kind: 'time', value };
  }
}
