import type { Candidate } from '../../finder.ts';

const SPELLED =
  /\b(?:(half)(?! an?\b)|(doubled|twice)|(tripled)|(halved)|(an?|one|two|three|four|five)[ -](half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|fiftieths?|hundredths?|thousandths?|millionths?|billionths?))\b/gi;
const PARTS =
  'half third quarter fifth sixth seventh eighth ninth tenth fiftieth hundredth thousandth millionth billionth'.split(
    ' ',
  );
const PART_OF = [2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100, 1e3, 1e6, 1e9];
/** The words that stand for 0 to 10, each at its number. */
export const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
const AFTER_SHARE =
  /^ (?:an?|after|all|an|and|are|as|at|because|before|between|bigger|but|by|cheaper|compared|down|during|each|faster|fewer|for|from|greater|had|has|have|higher|if|in|is|larger|last|less|longer|lower|more|of|off|on|or|over|say|shorter|since|smaller|so|than|that|the|their|this|to|under|up|was|were|when|which|while|who|will|with|would)\b/;

/** `a third case` is the one after the second; `a third of them` and `up a third.` are shares. */
const isRank = (whole: string, after: string): boolean =>
  /^an? (?!half|quarter)/i.test(whole) && /^[ -][a-z]/i.test(after) && !AFTER_SHARE.test(after);

const shareOf = (top: string, part: string): number => {
  const name = part
    .toLowerCase()
    .replace(/halves/, 'half')
    .replace(/s$/, '');
  const below = PART_OF[PARTS.indexOf(name)] ?? 1;
  return Number(((/^an?$/i.test(top) ? 1 : WORDS.indexOf(top.toLowerCase())) / below).toPrecision(6));
};

/** Fractions and multiples in words: `a third`, `two-fifths`, `half of`, `doubled`. */
export function* englishFractions(text: string): Generator<Candidate> {
  for (const match of text.matchAll(SPELLED)) {
    const [whole, half, twice, tripled, halved, top = '', part = ''] = match;
    const { index: start } = match;
    const end = start + whole.length;
    const after = text.slice(end, end + 12);
    if (half && !/^ (?:of|the)\b/.test(after)) continue;
    if (/^quarter/i.test(part) && /^an?$/i.test(top) && !/^ of/.test(after)) continue;
    if (isRank(whole, after)) continue;
    const value = half || halved ? 0.5 : twice ? 2 : tripled ? 3 : shareOf(top, part);
    yield { start, end, kind: 'quantity', value, unit: /twice/i.test(whole) ? 'times' : undefined };
  }
}
