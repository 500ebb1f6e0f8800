import { endsWithEnclosure } from './after-quote.ts';
import { isCloser, isFullStop, isHangul, isLower, isSpace, isTerminator, skipSpace } from './characters.ts';
import { findEnclosures } from './enclosures.ts';
import { carriesOn, endsPredicate, endsSoftly } from './korean.ts';
import { endsWithStop } from './single-stop.ts';

/** Smiles and laughter that close a sentence on boards: `~^^`, ` ㅋㅋㅋ`, ` ㅠㅠ`. */
const MOOD = /\s?(?:[ㅋㅎㅠㅜㄷ]{1,60}|\^{2,9}|~{1,9}|;{1,9}|[♡♥♪]{1,9}){1,4}(?=\s|$)/y;

/** The only characters, beside the first of an enclosure, at which a sentence may end: the rest is leapt over. */
const NOTABLE = /[.!?…‼⁇⁈⁉。！？｡।॥؟۔։ㅋㅎㅠㅜ^~]| (?=[ㅋㅎㅠㅜㄷ^~;♡♥♪])/g;

const LONGEST_NOTE = 20;

/** Where the sentences of one line end: offsets behind each last character, ascending. The line's own end is left out. */
export function findEnds(line: string, language: string): number[] {
  const enclosures = findEnclosures(line);
  const opened = [...enclosures.keys()].sort((a, b) => a - b);
  let nextOpened = 0;
  let notable = -1;
  const ends: number[] = [];
  let sentence = skipSpace(line, 0);
  let at = sentence;
  const end = (place: number): void => {
    const behind = skipMood(line, skipNote(line, place, enclosures));
    ends.push(behind);
    sentence = skipSpace(line, behind);
    at = sentence;
  };
  for (;;) {
    while ((opened[nextOpened] ?? line.length) < at) nextOpened++;
    if (notable < at) notable = notableFrom(line, at);
    at = Math.min(notable, opened[nextOpened] ?? line.length);
    if (at >= line.length) return ends;
    const close = enclosures.get(at);
    if (close !== undefined) {
      if (endsWithEnclosure(line, sentence, at, close)) end(close + 1);
      else at = close + 1;
    } else if (isTerminator(line.charAt(at))) {
      const stop = passRun(line, at, isTerminator);
      let after = stop;
      while (isCloser(line.charAt(after)) && !enclosures.has(after)) after++;
      if (endsAtRun(line, sentence, at, stop, after, language)) end(after);
      else at = after;
    } else {
      const mood = moodEnd(line, at);
      if (mood > at) end(mood);
      else at++;
    }
  }
}

function notableFrom(line: string, at: number): number {
  NOTABLE.lastIndex = at;
  return NOTABLE.exec(line)?.index ?? line.length;
}

/** A short note that hangs on the stop belongs to the sentence: `끝났다.(사진) 발표는`. */
function skipNote(line: string, at: number, enclosures: ReadonlyMap<number, number>): number {
  const close = line.charAt(at) === '(' ? enclosures.get(at) : undefined;
  if (close === undefined || close - at > LONGEST_NOTE) return at;
  const next = line.charAt(close + 1);
  return next === '' || isSpace(next) ? close + 1 : at;
}

function passRun(line: string, from: number, holds: (c: string) => boolean): number {
  let at = from;
  while (holds(line.charAt(at))) at++;
  return at;
}

function endsAtRun(
  line: string,
  sentence: number,
  at: number,
  stop: number,
  after: number,
  language: string,
): boolean {
  const run = line.slice(at, Math.min(stop, at + 40));
  const next = line.charAt(after);
  if (next === '') return true;
  const closed = after > stop;
  if (closed && isHangul(next) && carriesOn(line, after)) return false;
  if ([...run].some(isFullStop)) return !/^[とっ]/.test(next);
  const first = line.charAt(skipSpace(line, after));
  if (run === '.') return endsWithStop(line, sentence, at, after, language);
  const lowerGoesOn = isLower(first) && !isLower(line.charAt(sentence));
  if (/[!?‼⁇⁈⁉]/.test(run)) return !lowerGoesOn && !/[\d,;:=&/]/.test(next);
  // Dots alone: a pause unless a predicate stands before them.
  if (!isSpace(next)) return endsPredicate(line, at);
  return isHangul(line.charAt(at - 1)) ? endsSoftly(line, at) : !lowerGoesOn && !isHangul(first);
}

/** A sentence without a stop that ends in a mood mark: `기대할게요~^^ 수고` -> the place behind `^^`; else `at`. */
function moodEnd(line: string, at: number): number {
  if (!'ㅋㅎㅠㅜ^~ '.includes(line.charAt(at)) || !endsSoftly(line, at)) return at;
  const behind = skipMood(line, at);
  return behind < line.length ? behind : at;
}

function skipMood(line: string, at: number): number {
  MOOD.lastIndex = at;
  const mood = MOOD.exec(line)?.[0];
  return mood ? at + mood.length : at;
}
