import type { Candidate, Passage } from '../../finder.ts';

const BRACKETED = /(?:만\s)?(\d{1,3})(?=\)|[·,.] ?[가-힣])/y;
const OLDEST = 120;
const YOUNGEST = 4;

/** The age in brackets behind a name: `김하늘(34)`, `이모(48·회사원) 씨`. */
export function* bracketedAges({ text, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    if (!/[가-힣A-Za-z]\s?(?:\([^()]{0,8}[·.,]|\()(?:만 )?$/.test(text.slice(Math.max(0, at - 14), at)))
      continue;
    BRACKETED.lastIndex = at;
    const years = BRACKETED.exec(text)?.[1];
    const value = Number(years);
    if (
      years &&
      value > YOUNGEST &&
      value < OLDEST &&
      !/^\d{1,3}[·,.] ?[가-힣]?\d/.test(text.slice(at, at + 8))
    )
      yield { start: at, end: at + years.length, kind: 'quantity', value, unit: '세' };
  }
}
