import { NAME_KINDS } from '../../model/mark.ts';
import { isHangul } from '../../text/words.ts';
import type { Candidate } from '../finder.ts';
import { isShort } from '../short-text.ts';
import type { Tagged, Tagging } from '../tagger/tagger.ts';
import { countriesIn } from './countries.ts';
import { isDoubtful, isHardlyPerson, isNobody } from './doubts.ts';
import { COMMON_NOUNS, INDICES } from './korean-lists.ts';
import { trimmed, withoutTitle } from './name-edges.ts';
import { isRomanized } from './romanized.ts';
import { Verdict } from './verdict.ts';

/** A tagger this sure of one mention is right more than nine times in ten, more often than a rule that sees other letters. */
const SURE = 0.9;
/** Less likely than this is left out of a short text, unless other mentions speak for it; a long one asks for `SURE`. */
const LIKELY = 0.4;
/** The same without Korean, where more of what the tagger sees is none: abbreviations, goods, whole lines in capitals. */
const MORE_LIKELY = 0.5;
const HANGUL = /[가-힣]/;
/** Log-odds that a rule's word is worth, and more where the rule itself is surer. */
const RULE = 5;
const SURER_RULE = 3;
/** Rules of this priority have read the whole text, and no count of mentions outvotes them. */
const WHOLE_TEXT = 4;
const DECISIVE = 1000;
/** The same in a short text, where the tagger may overrule a list: `고양` in `고양이`, `강진` for a strong quake. */
const SHORT_RULE = 4;
/** Above a tagger that is sure: what KLUE marks apart is one name to us, `서울 강남구 역삼동`, `일본 기상청`. */
const CHAIN = 4;
/** In a short text the tagger goes before all rules: it was taught on sentences, and nothing else in the text speaks for a rule. */
export const FIRST = 5;
const BEFORE_RULES = 3;
const AFTER_RULES = -2;
/** Among rules, the longer first: an English name often holds a country, `Greater Poland`. */
const AMONG_RULES = 0;

const CHAINED = /[가-힣] [가-힣]/;

const isName = ({ kind }: { kind: string }): boolean => (NAME_KINDS as readonly string[]).includes(kind);

/** What rules found, by where it stands. */
class Rules {
  private readonly found: ReadonlyMap<number, readonly Candidate[]>;

  constructor(rules: readonly Candidate[]) {
    this.found = Map.groupBy(rules, ({ start }) => start);
  }

  /** The rule's word on this very span, if it is of that kind. */
  at({ start, end, kind }: Candidate): Candidate | undefined {
    return this.found.get(start)?.findLast((rule) => rule.end === end && rule.kind === kind);
  }
}

export interface Decided {
  /** Names of the whole text: every mention of such a form is one. */
  readonly everywhere: readonly Candidate[];
  /** Names where they stand, and nowhere else. */
  readonly here: readonly Candidate[];
}

/**
 * Decides once for each form of words, over all its mentions in the text, what it is: the log-odds of the tagger at each mention
 * and those of the rules that found it, in sum. One false hit is outvoted by the places where the same word is none.
 */
export function consistent(text: string, rules: readonly Candidate[], tagging: Tagging): Decided {
  const short = isShort(text);
  const read = tagging.spans.map((span) => asWritten(text, span));
  const tagged = read.filter((span) => {
    const form = text.slice(span.start, span.end);
    if (!isName(span) || isKnownWord(form, span.kind) || (!short && isNobody(form, span.kind))) return false;
    return span.kind === 'place' || (short && span.kind === 'organization') || !isCountry(form);
  });
  const verdicts = verdictsOn(text, rules, tagged, short ? SHORT_RULE : RULE, short ? 0 : SURER_RULE);
  for (const [form, verdict] of verdicts) verdict.weigh(text, form, tagging, !short);
  const verdictOn = ({ start, end }: Candidate) => verdicts.get(text.slice(start, end));
  const everywhere: Candidate[] = [];
  const here: Candidate[] = [];
  for (const rule of rules) {
    if (!verdictOn(rule)?.accepts(rule.kind)) continue;
    if (!short && isHardlyPerson(text, rule, tagging)) continue;
    const chain = rule.kind !== 'person' && CHAINED.test(text.slice(rule.start, rule.end));
    everywhere.push(chain ? { ...rule, priority: CHAIN } : rule);
  }
  const least = !short ? SURE : HANGUL.test(text) ? LIKELY : MORE_LIKELY;
  const ruled = new Rules(rules);
  for (const span of tagged) {
    const belief = tagging.beliefIn(span.start, span.end, span.kind);
    if (!short && isDoubtful(text, span, belief, ruled.at(span) !== undefined)) continue;
    if (!short && isRow(text, span, ruled)) continue;
    const unsure = isHangul(text.charCodeAt(span.start)) ? AFTER_RULES : AMONG_RULES;
    const priority = short ? FIRST : belief > SURE ? BEFORE_RULES : unsure;
    const candidate = { ...ruled.at(span), ...span, priority };
    const kind = short ? span.kind : (verdictOn(span)?.kind ?? span.kind);
    if (verdictOn(span)?.accepts(kind)) everywhere.push({ ...candidate, kind });
    else if (belief > least) here.push(candidate);
  }
  return { everywhere, here };
}

/** What the tagger found, less the signs around it and a title behind, and a person where it is written as only persons are. */
function asWritten(text: string, span: Tagged): Tagged {
  if (!isName(span)) return span;
  const plain = trimmed(text, span);
  const name = span.kind === 'person' ? withoutTitle(text, plain) : plain;
  return isRomanized(text.slice(name.start, name.end)) ? { ...name, kind: 'person' } : name;
}

/** An organisation and its own body are two: `한국은행 금융통화위원회`. */
function isRow(text: string, span: Tagged, ruled: Rules): boolean {
  const space = span.start + text.slice(span.start, span.end).lastIndexOf(' ');
  return (
    ruled.at({ ...span, end: space }) !== undefined && ruled.at({ ...span, start: space + 1 }) !== undefined
  );
}

/** A country is a place even where it plays or governs; in a short text the tagger may tell a team from it. */
const isCountry = (form: string): boolean =>
  countriesIn(isHangul(form.charCodeAt(0)) ? 'ko' : 'en').has(form);

const isKnownWord = (form: string, kind: Tagged['kind']): boolean =>
  INDICES.has(form) || (kind === 'person' && COMMON_NOUNS.has(form)) || /^\d+(?:st|nd|rd|th)$/.test(form);

function verdictsOn(
  text: string,
  rules: readonly Candidate[],
  tagged: readonly Tagged[],
  worth: number,
  surer: number,
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const propose = (candidate: Candidate, odds: number) => {
    const form = text.slice(candidate.start, candidate.end);
    const verdict = verdicts.get(form) ?? new Verdict();
    if (!verdicts.has(form)) verdicts.set(form, verdict);
    verdict.propose(candidate, odds);
  };
  for (const rule of rules) {
    const { priority = 0 } = rule;
    propose(rule, priority >= WHOLE_TEXT ? DECISIVE : worth + surer * Math.max(0, priority));
  }
  for (const span of tagged) propose(span, 0);
  return verdicts;
}
