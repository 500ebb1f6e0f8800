import type { NameKind } from '../../model/mark.ts';
import { type HangulWord, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { countriesIn } from './countries.ts';
import { GENERIC, LATIN_ORGANIZATIONS, LISTED, ORGANIZATION_ENDS, PLACE_ENDS } from './korean-lists.ts';

const ORGANIZATION = new RegExp(`^[가-힣]{2,14}(?:${ORGANIZATION_ENDS})$`);
const LATIN_LED = new RegExp(`^[가-힣]{0,10}(?:${ORGANIZATION_ENDS}|동일본|서일본)$`);
const PLACE = new RegExp(`^[가-힣]{2,8}(?:${PLACE_ENDS})$`);
const STATION =
  /^(?!.*(?:지역|구역|영역|무역|번역|용역|면역|상담역|감사역|권역|환승역|광역|해역|수역|병역|반역|통역|하역)$)[가-힣]{2,6}역$/;
/** What a smaller place in a chain ends in: `서울 강남구 역삼동`. */
const SMALLER = /^(?:[가-힣]{2,5}(?:시|군|구|읍|면|동|리|현|강|항|섬|봉)|[중동서남북]구)$/;
const NATIONAL =
  /^(?:한국|국립|대한|국제|세계|아시아|전국|중앙|미국|일본|중국|유럽)[가-힣]{2,10}(?:원|체|회|기구|청|처|사|단|소|관|연맹|본부|부)$/;
const DIVISION = /^[가-힣]{2,4}(?:특별시|광역시|시|군|구)$/;
const PROVINCE = /^(?:경기|강원|충[남북]|전[남북]|경[남북]|제주)도$/;
const AFTER_PLACE = /^(?:산|발|행|측|팀|서|쪽|계|권|식|제|내|산은|산이|산을|행을|행이)/;
interface Found {
  readonly stem: string;
  readonly kind: NameKind;
  readonly entity: string;
  /** Nothing but a space may part it from the next link of a chain. */
  readonly bare: boolean;
}

function named(stem: string): { kind: NameKind; entity: string } | undefined {
  const listed = LISTED.get(stem);
  if (listed) return { ...listed };
  const country = countriesIn('ko').get(stem);
  if (country) return { kind: 'place', entity: country };
  if (GENERIC.has(stem)) return undefined;
  if (ORGANIZATION.test(stem) || NATIONAL.test(stem)) return { kind: 'organization', entity: stem };
  if (PLACE.test(stem) || STATION.test(stem)) return { kind: 'place', entity: stem };
  if (DIVISION.test(stem) && LISTED.has(stem.replace(/특별시$|광역시$|[시군구]$/, '')))
    return { kind: 'place', entity: stem };
  return undefined;
}

/** Three finders ask about most words, and texts repeat theirs. */
const kept = new Map<string, Found | undefined>();
const MOST_KEPT = 5_000;

/** The longest name that begins the word and leaves only an ending. `latin` where letters stand before it: `SK하이닉스`. */
export function nameIn({ word }: HangulWord, latin = false): Found | undefined {
  const key = latin ? `+${word}` : word;
  if (kept.has(key)) return kept.get(key);
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = longestName(word, latin);
  kept.set(key, found);
  return found;
}

function longestName(word: string, latin: boolean): Found | undefined {
  // `달` alone is a moon only with a particle; other single syllables never are names.
  for (let length = word.length; length > 1; length--) {
    const stem = word.slice(0, length);
    const rest = word.slice(length);
    // What may stand behind a name is told sooner than whether there is one.
    const ended = isEnding(rest);
    const placed = rest.length < 4 && AFTER_PLACE.test(rest);
    if (!ended && !placed) continue;
    const found =
      named(stem) ??
      (latin && LATIN_LED.test(stem) ? { kind: 'organization' as const, entity: stem } : undefined);
    if (!found) continue;
    if (found.kind === 'place' && /^인/.test(rest)) continue;
    if (DIVISION.test(stem) && /^(?:는|은|가|이|와|과)$/.test(rest)) found.kind = 'organization';
    if (ended || (found.kind === 'place' && placed)) return { ...found, stem, bare: rest === '' };
  }
  return undefined;
}

/** Places and organisations by list and by what their names end in; chains of places and country + agency as one. */
export function* koreanPlacesAndOrganizations({ text, words, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  let chain: { candidate: Candidate; bare: boolean; country: boolean } | undefined;
  for (const word of words) {
    // A Latin or digit neighbour makes it another word: `SK하이닉스` is one name.
    const before = /[A-Z&]{1,6}$/.exec(text.slice(Math.max(0, word.start - 6), word.start))?.[0] ?? '';
    const found = nameIn(word, before !== '');
    const linked: boolean = chain?.bare === true && text.slice(chain.candidate.end, word.start) === ' ';
    if (linked && chain && chain.candidate.kind === 'place') {
      const stem = found?.kind === 'place' ? found.stem : smallerIn(word.word);
      if (stem) {
        const acts = isActing(text, stem, word);
        const kind = acts ? ('organization' as const) : chain.candidate.kind;
        const candidate = { ...chain.candidate, kind, end: word.start + stem.length, entity: undefined };
        yield candidate;
        chain = { candidate, bare: word.word === stem, country: false };
        continue;
      }
      if (
        found?.kind === 'organization' &&
        chain.country &&
        /(?:부|청|성|국|원|처|정부|의회|연구센터|은행|법원|박물관|제도)$/.test(found.stem)
      ) {
        yield {
          ...chain.candidate,
          kind: 'organization',
          end: word.start + found.stem.length,
          entity: undefined,
          priority: 1,
        };
        chain = undefined;
        continue;
      }
    }
    chain = undefined;
    // `경기` is a province before a town, a match elsewhere.
    if (word.word === '경기') {
      chain = { candidate: { start: word.start, end: word.end, kind: 'place' }, bare: true, country: false };
      continue;
    }
    if (!found || /[0-9a-z]$/.test(text.slice(0, word.start).slice(-1))) continue;
    const start = word.start - before.length;
    const candidate: Candidate = {
      start,
      end: word.start + found.stem.length,
      kind: isActing(text, found.stem, word) ? 'organization' : found.kind,
      entity: before ? undefined : found.entity,
    };
    yield candidate;
    chain = { candidate, bare: found.bare, country: countriesIn('ko').has(found.stem) };
  }
  for (const match of text.matchAll(LATIN_ORGANIZATIONS)) {
    yield { start: match.index, end: match.index + match[0].length, kind: 'organization' };
  }
}

/** Does a town, district or province decide and pay here, rather than lie somewhere: `춘천시가`, `충북도는`, `거제시 관계자는`? */
function isActing(text: string, stem: string, { word, end }: HangulWord): boolean {
  if (!DIVISION.test(stem) && !PROVINCE.test(stem)) return false;
  const rest = word.slice(stem.length);
  return rest === ''
    ? /^ (?:관계자|담당자|공무원)/.test(text.slice(end, end + 5))
    : /^(?:는|은|가|이)$/.test(rest);
}

function smallerIn(word: string): string | undefined {
  for (let length = word.length; length > 1; length--) {
    if (SMALLER.test(word.slice(0, length)) && isEnding(word.slice(length))) return word.slice(0, length);
  }
  return undefined;
}
