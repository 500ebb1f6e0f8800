import { endingAt, type HangulWord, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { isShort } from '../short-text.ts';
import { COMMON_NOUNS, DETERMINERS, NOT_PERSONS, SURNAMES, TITLES } from './korean-lists.ts';
import { nameIn } from './korean-places-and-organizations.ts';

const SHAPE = new RegExp(
  `^(?:(?:남궁|황보|제갈|사공|선우|서문|독고|동방)[가-힣]{1,2}|(?:${SURNAMES})[가-힣]{1,2})$`,
);
const SURNAME = new RegExp(`^(?:${SURNAMES})$`);
const TITLE_END = new RegExp(`(?:${TITLES})$`);
/** Syllables that foreign names have and Korean words rarely. */
const FOREIGN = /[르크트스드프브즈츠슨렌릭켈쿠퍼랜던헤릴뤼쉬콜칼밥톰잭존]|리아|니아/;
/** 최모 씨 is a certain Choi: in an article the name it goes by, in a short text Choi alone, as the tagger was taught. */
const UNTOLD = /^[가-힣]모$/;
/** Above a tagger that is sure of the surname alone. */
const WHOLE = 4;
const END_OF_WORD = /^(?:은|는|이|가|을|를|의|에게|과|와|도|께서|에|로)/;

/** Is this a title, with whatever endings: `대표는`, `책임연구원팀이`, `CEO와`? */
function titleAt(text: string, at: number): boolean {
  const latin = /^(?:CEO|CFO|CTO|COO|PD)(?![A-Za-z])/.test(text.slice(at, at + 4));
  if (latin) return true;
  const word = endingAt(text, at);
  for (let length = word.length; length > 0; length--) {
    const rest = word.slice(length);
    if (TITLE_END.test(word.slice(0, length)) && (isEnding(rest) || /^(?:들|팀|직|님|께|이자|겸)/.test(rest)))
      return true;
  }
  return false;
}

/** `사장은`, `사들여` have a name's length and are none. */
export const couldBePerson = (word: string): boolean =>
  SHAPE.test(word) &&
  !NOT_PERSONS.has(word) &&
  !COMMON_NOUNS.has(word) &&
  !(NOT_PERSONS.has(word.slice(0, 2)) && isEnding(word.slice(2))) &&
  !/[여며던된는를의에들]$/.test(word);

/** Persons by what stands beside them: a title, an age in brackets, `씨`. `황보균 사장`, `탁영란(57) 명장`, `마르코 헤일 CEO`. */
export function* koreanPersons({ text, words }: Passage): Generator<Candidate> {
  yield* listedPersons(text, words);
  for (const [index, word] of words.entries()) {
    const next: HangulWord | undefined = words[index + 1];
    const { start, end } = word;
    const gap = text.slice(end, end + 1);
    const bracket = /^\((?:만 )?\d{1,2}[)·,]/.test(text.slice(end, end + 7));
    if (
      bracket &&
      (couldBePerson(word.word) || /^[가-힣]{2,3}$/.test(word.word)) &&
      /\s?(?:씨|군|양|명장|감독|선수|대표|교수)/.test(text.slice(end + 4, end + 10))
    ) {
      yield UNTOLD.test(word.word) ? untold(text, word) : { start, end, kind: 'person', priority: 2 };
      continue;
    }
    if (bracket && word.word.length === 3 && couldBePerson(word.word)) yield { start, end, kind: 'person' };
    if (gap !== ' ' || !next) {
      if (gap === ' ' && couldBePerson(word.word) && titleAt(text, end + 1))
        yield { start, end, kind: 'person', priority: 1 };
      continue;
    }
    const titled = titleAt(text, end + 1);
    if (titled && couldBePerson(word.word) && !isKnown(word) && !UNTOLD.test(word.word)) {
      if (word.word.length >= 3 || /^(?:씨|님)/.test(next.word) || !END_OF_WORD.test(word.word.slice(-1)))
        yield { start, end, kind: 'person', priority: 1 };
    }
    if (titled && UNTOLD.test(word.word)) yield untold(text, word);
    if (
      titled &&
      SURNAME.test(word.word) &&
      (!DETERMINERS.has(word.word) ||
        /^씨/.test(next.word) ||
        (!/[이그각한전현]/.test(word.word) && /^[가-힣]{2,3}님/.test(next.word)))
    )
      yield { start, end, kind: 'person', priority: 1 };
    // `강도현 한빛에너지 대표`: the name, whom it works for, the title.
    const third = next.end;
    if (word.word.length === 3 && couldBePerson(word.word) && !isKnown(word) && next.start === end + 1) {
      const bracketed = /^\([A-Za-z]+\)/.exec(text.slice(third, third + 12))?.[0].length ?? 0;
      if (text[third + bracketed] === ' ' && titleAt(text, third + bracketed + 1) && nameIn(next))
        yield { start, end, kind: 'person', priority: 1 };
    }
    if (
      FOREIGN.test(word.word + next.word) &&
      next.start === end + 1 &&
      word.word.length <= 5 &&
      next.word.length <= 6 &&
      !isKnown(word) &&
      !isKnown(next)
    ) {
      yield* foreignName(text, word, next, words[index + 2]);
    }
  }
}

const untold = (text: string, { start, end }: HangulWord): Candidate =>
  isShort(text)
    ? { start, end: end - 1, kind: 'person', priority: 1 }
    : { start, end, kind: 'person', priority: WHOLE };

/** Lists of appointments: `▲ 부사장 황보균 진서우 ▲ 전무 노영`. */
function* listedPersons(text: string, words: readonly HangulWord[]): Generator<Candidate> {
  if (!/[▲△]/.test(text)) return;
  let open = false;
  let previous: HangulWord | undefined;
  for (const word of words) {
    const between = previous ? text.slice(previous.end, word.start) : '';
    if (between !== ' ') open = /[▲△] ?$/.test(between) && /^\(/.test(text.slice(word.end, word.end + 1));
    else if (previous && TITLE_END.test(previous.word)) open = true;
    const fits = open && couldBePerson(word.word) && !TITLE_END.test(word.word) && !isKnown(word);
    if (fits) yield { start: word.start, end: word.end, kind: 'person', priority: 1 };
    else open = false;
    previous = word;
  }
}

const isKnown = (word: HangulWord): boolean => nameIn(word) !== undefined;

/** `마르코 헤일 CEO`, `마르코 헤일 오르비스(ORBIS) 최고경영자`: the word between is the firm. */
function* foreignName(
  text: string,
  first: HangulWord,
  second: HangulWord,
  third: HangulWord | undefined,
): Generator<Candidate> {
  if (
    NOT_PERSONS.has(first.word) ||
    /^[등겸및]$/.test(first.word) ||
    /^번째/.test(second.word) ||
    text[second.end] !== ' ' ||
    END_OF_WORD.test(first.word.slice(-1)) ||
    /[은는을를]$/.test(second.word)
  )
    return;
  if (titleAt(text, second.end + 1)) {
    if (FOREIGN.test(second.word) || FOREIGN.test(first.word))
      yield { start: first.start, end: second.end, kind: 'person', priority: 1 };
    return;
  }
  if (!third || third.start !== second.end + 1) return;
  const bracket = /^\s?\(([A-Za-z]+)\)/.exec(text.slice(third.end, third.end + 14))?.[0].length ?? 0;
  const at = third.end + bracket;
  if (text[at] !== ' ' || !/^(?:최고경영자|CEO|회장|대표|사장|창업자)/.test(text.slice(at + 1, at + 6)))
    return;
  yield { start: first.start, end: second.end, kind: 'person', priority: 3 };
  yield { start: third.start, end: third.end, kind: 'organization', priority: 3 };
}
