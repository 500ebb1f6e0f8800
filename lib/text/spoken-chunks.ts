import type { Span } from '../model/span.ts';

/** Seconds at a voice's own pace: a Hangul syllable or kana, an ideograph, a digit (세 자리 is six syllables), a letter. */
const PACE: readonly (readonly [RegExp, number])[] = [
  [/[\uac00-\ud7a3\u3040-\u30ff]/u, 0.2],
  [/\p{Script=Han}/u, 0.26],
  [/\p{N}/u, 0.34],
  [/\p{L}/u, 0.075],
  [/[.,!?;:…、。，！？\n]/u, 0.3],
];
const OTHERWISE = 0.03;

/** About how long a voice takes to say a text, in seconds. `올해 26만 장을 샀다.` -> about 3 */
export function spokenSeconds(text: string): number {
  let seconds = 0;
  for (const letter of text) seconds += PACE.find(([kind]) => kind.test(letter))?.[1] ?? OTHERWISE;
  return seconds;
}

/** Where a voice may breathe, best first: after a comma or its like, after a Korean word that joins clauses, at a space. */
const BREATHS: readonly RegExp[] = [
  /[,;:、，；：—–)”’」』](?=\s|\p{Lo})\s*/gu,
  /(?:고|며|면서|지만|는데|은데|자|니|면|도록|어서|아서|해서|으로|에서|에는|에게)\s+/gu,
  /\s+/gu,
];

/** The last place in a stretch where it may be cut, and not so early that a stub is left; its end where there is none. */
function cutOf(stretch: string): number {
  for (const breath of BREATHS) {
    const ends = [...stretch.matchAll(breath)].map(({ 0: match, index }) => index + match.length);
    const cut = ends.filter((end) => end > stretch.length / 3 && end < stretch.length).at(-1);
    if (cut !== undefined) return cut;
  }
  // Never between the halves of a character.
  return /[\ud800-\udbff]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}

/** How much of a text can be said in so many seconds, in UTF-16 units; at least one character. */
function fitting(text: string, seconds: number): number {
  let at = 0;
  let spent = 0;
  for (const letter of text) {
    spent += spokenSeconds(letter);
    if (spent > seconds && at > 0) return at;
    at += letter.length;
  }
  return text.length;
}

/**
 * A sentence as stretches that a voice says in at most so many seconds each, white space outside: network voices fall
 * silent after about 14. Cut at commas first, then where Korean joins clauses, then between words.
 * `비가 그치자, 사람들이 강가로 나왔다.` at 2 s -> `비가 그치자,` and `사람들이 강가로 나왔다.`
 */
export function spokenChunks(text: string, { start, end }: Span, seconds: number): Span[] {
  const chunks: Span[] = [];
  let from = start;
  while (from < end) {
    const rest = text.slice(from, end);
    const room = fitting(rest, seconds);
    const cut = room < rest.length ? cutOf(rest.slice(0, room)) : rest.length;
    const part = rest.slice(0, cut);
    const lead = part.length - part.trimStart().length;
    const length = part.trim().length;
    if (length > 0) chunks.push({ start: from + lead, end: from + lead + length });
    from += cut;
  }
  return chunks;
}

const ADDRESS = /\bhttps?:\/\/(?:www\.)?([^\s/?#)\]]+)[^\s)\]]*/g;
/** Marks that stand for nothing said: a voice would name them, “black square”. */
const SILENT = /[\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff\u3013\u25a0-\u25ff※▶◇*#|_~^]+/g;

/** A text as it is to be said. `▶ 신청 https://www.nuri.kr/a?b=1` -> `신청 nuri.kr` */
export const spokenForm = (text: string): string =>
  text.replace(ADDRESS, '$1').replace(SILENT, ' ').replace(/\s+/g, ' ').trim();
