import { isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { LISTED } from './korean-lists.ts';
import { mentions } from './mentions.ts';

const SPORT = /경기|우승|결승|홈런|득점|선발|투수|타자|감독|선수|리그|시리즈|승점|골키퍼/g;
/** A text with fewer words of sport is about something else. */
const SPORTING = 3;
/** What follows a town and is no team's name. */
const COMMON =
  /^(?:경기|시민|시내|시장|지역|지방|도심|원정|홈|팬|구장|구단|감독|선수|공연|시리즈|주민|출신|대회|올림픽|월드컵|사람|시간|현지|본사|근처|일대|날씨|여행|아파트|본점|지점|공장|대표|남부|북부|동부|서부|중구|동구|서구|남구|북구)/;
const LONGEST = 5;

/**
 * Teams that are called by their town and a word: `원주 드림즈`, `창원 두루미`, and the word alone from then on. Only in texts about
 * sport, and only where the word stands at least once more.
 */
export function* teams({ text, words, korean }: Passage): Generator<Candidate> {
  if (!korean || (text.match(SPORT)?.length ?? 0) < SPORTING) return;
  const found = new Map<string, string>();
  for (const [index, { start, end, word }] of words.entries()) {
    const next = words[index + 1];
    if (!next || next.start !== end + 1 || text[end] !== ' ' || LISTED.get(word)?.kind !== 'place') continue;
    const name = stemOf(text, next.word, next.start);
    if (!name || LISTED.has(name)) continue;
    const full = text.slice(start, next.start + name.length);
    found.set(name, full);
    yield { start, end: next.start + name.length, kind: 'organization', entity: full, priority: 5 };
  }
  for (const [name, entity] of found)
    for (const start of mentions(text, name))
      yield { start, end: start + name.length, kind: 'organization', entity, priority: 4 };
}

/** The word without its particle, when the same stands elsewhere too: `고래` of `고래가`. */
function stemOf(text: string, word: string, at: number): string | undefined {
  if (COMMON.test(word)) return undefined;
  for (let length = Math.min(LONGEST, word.length - 1); length > 1; length--) {
    const stem = word.slice(0, length);
    if (!/^(?:이|가|은|는|을|를|와|과|의|전|에|도)/.test(word.slice(length)) || !isEnding(word.slice(length)))
      continue;
    for (const start of mentions(text, stem))
      if (start !== at && !LISTED.has(lastWord(text.slice(Math.max(0, start - 8), start)))) return stem;
  }
  return undefined;
}

const lastWord = (words: string): string =>
  words
    .trimEnd()
    .split(/[^가-힣]/)
    .at(-1) ?? '';
