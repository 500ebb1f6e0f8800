import type { FigureKind } from '../../../model/mark.ts';
import type { Candidate, Passage } from '../../finder.ts';

const SPAN =
  'minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|weekends?|(?:work|week)days?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri';
const SEASON = 'spring|summer|autumn|winter';
const PART =
  '(?:mid-?|early[ -]|late[ -])?(?:mornings?|afternoons?|evenings?|nights?|lunch ?time|night-?time|daytime)';
/** Words that tell a time in a message; in an article most of them are ordinary words. */
const WORDS: readonly (readonly [FigureKind, string])[] = [
  [
    'date',
    `(?:every|each|any|another|same|that|this|last|next|past|previous|coming|upcoming|following|current|whole|all|full|rest of(?: the)?|end of(?: the)?)[ -](?:(?:other|single|few|several|fiscal|school|business|working) )?(?:${SPAN}|${WEEKDAY}|${SEASON})`,
  ],
  [
    'date',
    `(?:the|a|an|in a|in an|my|few|several|some|half an?|half) (?:${SPAN})(?: (?:to date|before|after next))?`,
  ],
  ['date', `(?:${WEEKDAY})`],
  ['date', `(?:in |the |mid )?(?:${SEASON})`],
  ['date', '(?:january|february|april|june|july|august|september|october|november|december)'],
  [
    'date',
    'every ?day|daily|weekly|bi-?weekly|monthly|quarterly|yearly|annually|(?:once|twice) (?:a|per) (?:day|week|month|year)|eod|eoy|weekends?|tmrw|week \\d{1,2}',
  ],
  [
    'date',
    "(?:mlk|martin luther king|mother's|father's|earth|freedom|jubilee|christmas|new year'?s?|thanksgiving|labou?r|memorial|presidents'?|veterans|columbus|independence|valentine'?s?) ?(?:day|eve)|christmas|thanksgiving|easter|halloween|juneteenth|eid al-fitr|eid al-adha|may day|(?:international |int'l )?workers[’']? day|yuandan|black friday|cyber monday",
  ],
  ['time', `(?:in the |this |at )?(?:${PART})`],
  ['time', 'noonish|mid[- ]?night|mid[- ]?day|(?:at |before |after |around )(?:breakfast|lunch|dinner)'],
];
const PATTERNS = WORDS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'gi')] as const,
);

/** Times in a message: `every monday`, `in a week`, `this afternoon`, `end of month`. */
export function* briefEnglishTimes({ text, brief }: Passage): Generator<Candidate> {
  if (!brief) return;
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern))
      yield { start: match.index, end: match.index + match[0].length, kind, priority: -1 };
  }
}
