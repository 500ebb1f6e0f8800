import { matchStretches, patternPair, type Stretch, stretchesOf } from '../../text/plain-text.ts';
import type { Candidate, Passage } from '../finder.ts';
import { countriesIn } from './countries.ts';
import { romanizedNames } from './romanized.ts';

const CAP = "[A-Z\\u00C0-\\u00DE](?:\\p{L}|['’](?!s\\b)\\p{L}){0,30}(?:-[A-Z]\\p{L}{1,30}){0,2}";
const FULL = `${CAP}(?: (?:["“][A-Z]\\p{L}+["”]|[A-Z]\\.|de|van|von|bin|al|da|${CAP})){1,3}`;
const TITLED = patternPair(
  `(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|President|Prime Minister|Chancellor|Senator|Sen|Rep|Gov|Governor|Mayor|Professor|Judge|Justice|General|Gen|Captain|Coach|King|Queen|Prince|Princess|Pope|Minister|Secretary|Chairman|singer|actor|actress|rapper|editor|founder|passenger|Passenger|landlord|striker|director)(?:\\.|,)? (${CAP}(?: ${CAP}){0,2})`,
  'g',
);
const SPEAKER = patternPair(
  `(?<!\\p{L})(${FULL})(?=,? (?:said|says|told|added|asked|called|wrote|tweeted|who )|, (?:\\d\\d|chief|an? |the |who|president|head|director|chair|professor|founder|CEO)| of the )|(?:said|says|by|led by|chaired by|student,) (?:Sir )?(${FULL})(?=[,.]|$| of | in )`,
  'gm',
);
const ENDS =
  'Inc|Corp|Corporation|Ltd|LLC|PLC|plc|Group|Holdings|Bank|Agency|Council|Ministry|Union|Association|Institute|University|College|School|Hospital|Museum|Records|Ventures|Capital|Foods|Seafoods|Cycles|Brewery|Books|Rovers|Wanderers|Athletic|Theatre|Orchestra|Gallery|Library|Laboratory|Labs|Games|Media|Networks|Software|Robotics|Logistics|Shipping|Ferries|Railways|Insurance|Securities|Analytics|Farms|Coast Guard|Motors|Airlines|Airways|Energy|Pharmaceuticals|Technologies|Systems|Industries|Partners|Party|Committee|Commission|Department|Foundation|Federation|League|Club|FC|United|Police|Court|Church|Times|Post|News|Press|Observatory|Branch|Exchange|Society|Authority|Service|Center|Centre|Studios|Telescope|& Co';
const ENDED = patternPair(
  `(?<!\\p{L})(?:${CAP} (?:(?:and|of|for|&) )?){1,5}(?:${ENDS})(?!\\p{L})(?:(?<=Inc|Corp|Ltd)\\.)?(?: (?:of|for) (?:the )?${CAP}(?: ${CAP})*)?`,
  'g',
);
const BEGUN = patternPair(
  `(?<!\\p{L})(?:University|Ministry|Bank|Department|Institute|Federation|Republic Bank|House|Court|Museum|Office|Bureau) (?:of|for) (?:the |La )*${CAP}(?: (?:and )?${CAP}){0,2}`,
  'g',
);
const ALIASED = patternPair(`((?:${CAP} (?:(?:and|of|for) )?){1,5}${CAP}) \\(([A-Z][A-Za-z&]{1,7})\\)`, 'g');
const KNOWN =
  /(?<![\w.])(?:NASA|FBI|CIA|NATO|UN|EU|WHO|IMF|WTO|OECD|BBC|CNN|Reuters|Apple|Google|Microsoft|Amazon|Meta|Tesla|Nvidia|OpenAI|Samsung|Sony|Toyota|Netflix|IBM|Intel|TSMC|Boeing|Airbus|Facebook|Twitter|YouTube|Caltech|MIT|NFL|NBA|FIFA|UEFA|Congress|Senate|Parliament|Fed|Federal Reserve|White House|Supreme Court|European Union|United Nations)(?![\w-])/g;
const LOCATED = patternPair(
  `(?<!\\p{L})(?:[Ii]n|near|based in|from|at|[Tt]he(?= \\p{L}+-based)) (?=\\p{L}{2})(${CAP}(?: ${CAP})?)(?=[,.;)]|$|'s| (?:on|in|and|for|by|to|with|where|that|has|had|is|was|only|without|from))`,
  'gm',
);
const NOT_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|I|God|English|Korean|French|German|Spanish|Chinese|Japanese|The|This|That|These|Those|It|He|She|They|We|Our|My|His|Her|Q[1-4]|FY|Christmas|Easter|Twitter|Facebook|Instagram|YouTube|Reddit|Android|Windows|Linux|Internet|Covid)(?!\p{L}(?!day))/u;
const STREET = patternPair(
  `(?<!\\p{L})(?:${CAP} ){1,2}(?:Street|Road|Avenue|Square|Airport|Station|Park|Bridge|River|Island|Islands|Isles|Mountains?|Bay|Lake|Beach|Valley|County|Stadium)(?!\\p{L})`,
  'g',
);
/** Waters and heights, which are told before their names: `the River Wye`, `Loch Ness`. */
const WATER = patternPair(
  `(?<!\\p{L})(?:River|Lake|Loch|Mount|Cape|Isle of|Gulf of|Bay of|Strait of) ${CAP}`,
  'g',
);
const NOT_FIRST =
  /^(?:The|A|An|In|On|At|But|And|For|From|With|By|When|After|Before|While|If|As|This|That|Its|Our|Their|His|Her|My|Your|When|What|Why|How|Analysts|Operator|Singer|Dr|Mr|Mrs|Ms|Sir|Rapper|Editor|Former|(?:Shares|Members|Officials|Fans|Employees|Owners|Parts|Executives|Representatives|Residents|Leaders|Supporters|Students|Customers|Copies|Hundreds|Thousands|Most|Some|Many|All|None|One|Half) of(?: the)?) /;

const span = (start: number, words: string): { start: number; end: number } => {
  const lead = NOT_FIRST.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.replace(/['’]s$/, '').length };
};

const TAIL = /['’]s$|[.'’-]$/;
/** What a tail ends in: of most words no pattern need be asked. */
const TAIL_ENDS = new Set("s.'’-");

const CAPITALS = {
  full: /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*/gu,
  plain: /[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*)*/g,
};

const firstWords = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** The first words of countries' names, with and without the dot that may end one. */
function firstWordsOf(countries: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = firstWords.get(countries);
  if (known) return known;
  const words = [...countries.keys()].map((name) => name.split(' ', 1)[0] ?? '');
  const made = new Set([...words, ...words.map((word) => word.replace(/\.$/, ''))]);
  firstWords.set(countries, made);
  return made;
}

/** Names of countries among the capitals. */
function* countryNames(
  stretches: readonly Stretch[],
  countries: ReadonlyMap<string, string>,
): Generator<Candidate> {
  // Most words with a capital begin no country's name, and need not be joined to what follows.
  const first = firstWordsOf(countries);
  for (const { match, at: start } of matchStretches(stretches, CAPITALS)) {
    const words = match[0].slice(0, 80).split(' ');
    for (let from = 0, at = start; from < words.length; at += (words[from]?.length ?? 0) + 1, from++) {
      const word = words[from] ?? '';
      const tailed = TAIL_ENDS.has(word.at(-1) ?? '');
      if (!first.has(word) && !(tailed && first.has(word.replace(TAIL, '')))) continue;
      for (let to = Math.min(words.length, from + 4); to > from; to--) {
        const name = words.slice(from, to).join(' ').replace(TAIL, '');
        const entity = countries.get(name) ?? countries.get(`${name}.`);
        if (entity) yield { start: at, end: at + name.length, kind: 'place' };
      }
    }
  }
}

/** English names by title, company ending, brackets, speech verbs and country; never for a capital alone. */
export function* englishNames({ text, english, korean, language }: Passage): Generator<Candidate> {
  const locale = english ? 'en' : korean ? '' : language;
  if (!locale) return;
  const stretches = stretchesOf(text);
  yield* countryNames(stretches, countriesIn(locale));
  if (!english) return;
  yield* romanizedNames(stretches);
  for (const { match, at } of matchStretches(stretches, TITLED)) {
    const name = match[1] ?? '';
    if (!/ (?:of|for)$/.test(name))
      yield { ...span(at + match[0].length - name.length, name), kind: 'person', priority: 1 };
  }
  for (const { match, at } of matchStretches(stretches, SPEAKER)) {
    const name = match[1] ?? match[2] ?? '';
    const place = span(at + match[0].length - name.length, name);
    if (text.slice(place.start, place.end).includes(' ') && !new RegExp(`\\b(?:${ENDS})$`).test(name))
      yield { ...place, kind: 'person' };
  }
  for (const pattern of [ENDED, BEGUN]) {
    for (const { match, at } of matchStretches(stretches, pattern))
      yield { ...span(at, match[0]), kind: 'organization', priority: 1 };
  }
  const bracketed = stretches.filter((stretch) => stretch.text.includes('('));
  for (const { match, at } of matchStretches(bracketed, ALIASED)) {
    const [whole, name = '', short = ''] = match;
    const initials = name.replaceAll(/[^A-Z]/g, '');
    if (!initials.startsWith(short[0] ?? '-') || initials.length < 2) continue;
    const place = span(at, name);
    const entity = text.slice(place.start, place.end);
    yield { ...place, kind: 'organization', entity, priority: 1 };
    const start = at + whole.length - short.length - 1;
    yield { start, end: start + short.length, kind: 'organization', entity, priority: 1 };
  }
  for (const match of text.matchAll(KNOWN))
    yield { start: match.index, end: match.index + match[0].length, kind: 'organization' };
  for (const pattern of [STREET, WATER])
    for (const { match, at } of matchStretches(stretches, pattern))
      yield { ...span(at, match[0]), kind: 'place' };
  for (const { match, at } of matchStretches(stretches, LOCATED)) {
    const name = match[1] ?? '';
    const start = at + match[0].length - name.length;
    if (!NOT_PLACE.test(name)) yield { ...span(start, name), kind: 'place', priority: -1 };
  }
}
