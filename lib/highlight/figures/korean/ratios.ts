import type { Candidate, Passage } from '../../finder.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?';
const RATIO = new RegExp(`(${NUMBER})\\s?(대|:)\\s?(${NUMBER})(?![\\d.:]|년|월|일|시|분)`, 'y');
/** `삼 대 일`, `이 대 영`. */
const SINO_RATIO = /(?<![가-힣])([일이삼사오육칠팔구십]) 대 ([영일이삼사오육칠팔구])(?![가-힣]{2})/g;
const SCORE = /(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\w.:/~%-]|번지|호|동|[가-힣]{3,}[구동로])/y;
const RECORD = /(\d{1,3})승\s?(?:(\d{1,3})무\s?)?(\d{1,3})패/y;
const SINO = '영일이삼사오육칠팔구십';

const quantity = (
  start: number,
  words: string,
  parts: readonly (string | number | undefined)[],
): Candidate => ({
  start,
  end: start + words.length,
  kind: 'quantity',
  value: parts.filter((part) => part !== undefined).join(':'),
});

/** Two numbers set against each other: `3대 1`, `7-6`, `10승 2무 3패`. `14:21` is a clock time and `3대 2025` none. */
export function* koreanRatios({ text, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    const before = text[at - 1] ?? '';
    const matched = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(text);
    };
    if (/[\d.,]/.test(before)) continue;
    const ratio = matched(RATIO);
    if (ratio && !/^\d\d?:\d\d$/.test(ratio[0])) yield quantity(at, ratio[0], [ratio[1], ratio[3]]);
    const score = /[\w:/~-]/.test(before) ? null : matched(SCORE);
    if (score) yield quantity(at, score[0], [score[1], score[2]]);
    const record = matched(RECORD);
    if (record) yield quantity(at, record[0], record.slice(1));
  }
  for (const match of text.matchAll(SINO_RATIO))
    yield quantity(match.index, match[0], [SINO.indexOf(match[1] ?? ''), SINO.indexOf(match[2] ?? '')]);
}
