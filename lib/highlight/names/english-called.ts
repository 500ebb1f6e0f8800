import { matchStretches, patternPair, stretchesOf } from '../../text/plain-text.ts';
import type { Candidate, Passage } from '../finder.ts';
import { isShort } from '../short-text.ts';

const CAP = "[A-Z](?:\\p{L}|['’](?!s\\b)\\p{L}){1,30}";
const NAME = `${CAP}(?:[ -](?:& )?${CAP}){0,3}`;
/** What kind of body it is, said right before its name: `the ferry operator HebLink`, `carmaker Nordan`. */
const BODY = patternPair(
  `(?<=(?<![a-z])(?:[Oo]perator|[a-z]{0,8}maker|firm|company|start-?up|retailer|supermarket|airline|brewer|publisher|developer|charity|insurer|supplier|promoter|chain|group|pub|restaurant|café|cafe|bakery|brewery|band|platform|brokerage|manufacturer|producer|distributor|union|think tank|trade body|ticket site|employer|lender|utility|housebuilder) )${NAME}`,
  'g',
);
/** What only a body has: `shares in Orbis`, `Orbis shares`, `Lumo’s customers`. */
const HAS = patternPair(
  `(?<=[Ss]hares (?:in|of) )${NAME}|(?<!\\p{L})${CAP}(?= shares(?!\\p{L})|['’]s (?:chief executive|(?:co-)?founders?|board|shareholders|shares|profits?|revenue|turnover|customers|headquarters)(?!\\p{L}))`,
  'g',
);
/** Whom only a body has, and says right before its name: `an analyst at Bexley Crowe`, `chief executive of Norvia`. */
const STAFFED = patternPair(
  `(?<=(?<![A-Za-z])(?:[Aa]nalysts?|[Ee]conomists?|[Ss]trategists?|fund managers?|portfolio managers?) (?:at|with) |(?<![A-Za-z])(?:chief (?:executive|operating officer|financial officer|economist)|managing director|finance director|CEO|CFO|chairm[ae]n|chairwoman|shareholders) (?:of|at|in) )${NAME}`,
  'g',
);
/** What a share does: `Orbis rose 1.3%`. */
const TRADED = patternPair(
  `(?<!\\p{L})(?!Brent|Gold|Silver|Oil|Nasdaq|Dow|Stoxx|Nikkei|Bitcoin|Ether)${CAP}(?= (?:also )?(?:rose|fell|gained|lost|jumped|climbed|slid|sank|dropped|added|surged|tumbled|plunged) (?:by )?\\d[\\d.]*(?:%| per ?cent))`,
  'g',
);
/** Without it nothing is said to trade. */
const PER_CENT = /%|cent/;
/** A capital article within a sentence: `at The Wheatsheaf`. */
const ARTICLED = patternPair(`(?<=[a-z],? )The ${CAP}(?: ${CAP}){0,2}`, 'g');
/** One word with a capital within a sentence. */
const WITHIN = patternPair(`(?<=[a-z0-9,;] )${CAP}(?![A-Za-z-]| [A-Z])`, 'g');
/** So often it must stand within sentences, where only names have capitals, and in the text at all. */
const OFTEN_WITHIN = 2;
const OFTEN = 3;
const TOWARDS = /(?:^|[^a-z])(?:in|near|to|from|at|around|across|outside|of) $/;
/** Words with a capital that name no body: times, peoples, tongues, forms of address. */
const NO_BODY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mr|Mrs|Ms|Dr|Sir|Prof|God|English|French|Dutch|Greek|Swiss|Welsh|Czech|Thai|German|Christmas|Easter|Internet|Web|Earth|Moon|Sun|Mum|Dad|Android|Windows|Linux|Bluetooth|Wi|Covid)$|(?:ish|ese|[a-z]{2}ians?|cans?)$/;

/** English bodies that no list, ending or verb tells: by what is said around them, or by coming up again and again. */
export function* englishCalled({ text, english }: Passage): Generator<Candidate> {
  // A sentence by itself is the tagger's.
  if (!english || isShort(text)) return;
  const stretches = stretchesOf(text);
  const telling = stretches.filter((stretch) => PER_CENT.test(stretch.text));
  for (const pattern of [BODY, HAS, STAFFED, TRADED, ARTICLED])
    for (const { match, at } of matchStretches(pattern === TRADED ? telling : stretches, pattern))
      if (!NO_BODY.test(match[0])) yield organization(at, match[0], 1);
  const within = new Map<string, number[]>();
  for (const { match, at } of matchStretches(stretches, WITHIN)) {
    const places = within.get(match[0]);
    if (places) places.push(at);
    else within.set(match[0], [at]);
  }
  for (const [name, places] of within) {
    if (places.length < OFTEN_WITHIN || NO_BODY.test(name) || !isOften(text, name)) continue;
    const towards = places.filter((at) => TOWARDS.test(text.slice(Math.max(0, at - 8), at))).length;
    if (towards * 2 <= places.length) for (const at of places) yield organization(at, name, 0);
  }
}

function isOften(text: string, name: string): boolean {
  let at = -1;
  for (let count = 0; count < OFTEN; count++) {
    at = text.indexOf(name, at < 0 ? 0 : at + name.length);
    if (at < 0) return false;
  }
  return true;
}

const organization = (start: number, name: string, priority: number): Candidate => ({
  start,
  end: start + name.length,
  kind: 'organization',
  priority,
});
