import { endingAt, isEnding, isHangul } from '../../text/words.ts';
import type { Candidate } from '../finder.ts';
import type { Tagged, Tagging } from '../tagger/tagger.ts';
import { GENERIC } from './korean-lists.ts';

/** How sure a tagger must be of what is seldom a whole name. */
const LIKELY = 0.65;
/** The same of one or two Korean syllables that no rule takes for a person: `박자`, `김` in `김이 서린`. */
const SURE = 0.9;
/** Rules that go by a title are wrong where the tagger is this sure of the contrary. */
const HARDLY = 0.012;
/** A rule from this priority on saw more than a title. */
const MORE_THAN_TITLED = 2;
const NO_BODY = /(?:[가-힣]{2}(?:복지|[가-힣](?<!지|고|대))법|대회|선수권|시리즈|축제|재판부)$|^시의회$/;
/** Words that say of a body which kind it is, not which one. */
const ANY_OF_KIND =
  /^(?:공공|민간|신규|대형|소형|지역|국내|해외|관내|시내|인근|기존|자체|전용|통합|공동|거점|일부|다른|여러|각) /;
/** What may stand behind a place in one word that still tells the place: `중국산`, `부산발`. */
const OF_PLACE = /^[산발행측팀전]/;

/** Scales that bear a man's name: `38 degrees Fahrenheit`. */
const SCALE = /^(?:Fahrenheit|Celsius)$/;

/** Laws, events, kinds of bodies and scales: `노인복지법`, `세계수영선수권대회`, `상급종합병원`, `공공 연산센터`, `Celsius`. */
export const isNobody = (form: string, kind: Tagged['kind']): boolean =>
  SCALE.test(form) ||
  (kind === 'organization' && (GENERIC.has(form.replace(ANY_OF_KIND, '')) || NO_BODY.test(form)));

/** Words before what is also a title: `손글씨 대장`, `정확한 경위`. */
export const isHardlyPerson = (
  text: string,
  { kind, start, end, priority = 0 }: Candidate,
  tagging: Tagging,
): boolean =>
  kind === 'person' &&
  priority < MORE_THAN_TITLED &&
  end - start > 1 &&
  isHangul(text.charCodeAt(start)) &&
  tagging.beliefIn(start, end, 'person') < HARDLY;

/**
 * In an article: is what the tagger sees here too little of a name? One letter, the beginning of a longer word (`한국` in
 * `한국시리즈`), two syllables that only it takes for a person. `ruled` where a rule found the same.
 */
export function isDoubtful(
  text: string,
  { start, end, kind }: Tagged,
  belief: number,
  ruled: boolean,
): boolean {
  const length = end - start;
  const hangul = isHangul(text.charCodeAt(end - 1));
  const inWord = hangul && !isEnding(endingAt(text, end));
  if (inWord && kind === 'place' && length > 1 && !OF_PLACE.test(text.slice(end, end + 1))) return true;
  if (belief < LIKELY && (length === 1 || inWord)) return true;
  return !ruled && hangul && kind === 'person' && length <= 2 && belief < SURE;
}
