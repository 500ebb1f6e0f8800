import { NAME_KINDS, type NameKind } from '../../model/mark.ts';
import { endingAt, isEnding, isHangul } from '../../text/words.ts';
import type { Candidate } from '../finder.ts';
import { isShort } from '../short-text.ts';
import type { Tagged, Tagging } from '../tagger/tagger.ts';
import { COMMON_NOUNS, INDICES } from './korean-lists.ts';
import { mentions } from './mentions.ts';

/** A tagger this sure of one mention is right more than nine times in ten, more often than a rule that sees other letters. */
const SURE = 0.9;
/** Less likely than this is left out of a short text, unless other mentions speak for it; a long one asks for `SURE`. */
const LIKELY = 0.4;
/** The same for what is seldom a whole name: see `isDoubtful`. */
const LIKELY_DOUBTFUL = 0.65;
/** Log-odds that one mention adds at most: no mention decides alone against many. */
const LOUDEST = 4;
/** Log-odds that a rule's word is worth, and more where the rule itself is surer. */
const RULE = 5;
const SURER_RULE = 3;
/** What rules know by list or ending stays a name however little context says; persons go by shape, and shapes are common. */
const FLOOR: Readonly<Record<NameKind, number>> = {
  person: Number.NEGATIVE_INFINITY,
  organization: 1,
  place: 1,
};
/** Above a tagger that is sure: what KLUE marks apart is one name to us, `서울 강남구 역삼동`, `일본 기상청`. */
const CHAIN = 4;

const CHAINED = /[가-힣] [가-힣]/;

const isName = ({ kind }: { kind: string }): boolean => (NAME_KINDS as readonly string[]).includes(kind);
const logOdds = (belief: number): number =>
  Math.max(-LOUDEST, Math.min(LOUDEST, Math.log((belief + 1e-6) / (1 - belief + 1e-6))));

const keyOf = ({ start, end, kind }: Candidate): string => `${start}-${end}-${kind}`;

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
  const tagged = tagging.spans.filter(
    (span) => isName(span) && !isKnownWord(text.slice(span.start, span.end), span.kind),
  );
  const verdicts = verdictsOn(text, rules, tagged);
  for (const [form, verdict] of verdicts) verdict.weigh(text, form, tagging);
  const verdictOn = ({ start, end }: Candidate) => verdicts.get(text.slice(start, end));
  const everywhere: Candidate[] = [];
  const here: Candidate[] = [];
  for (const rule of rules) {
    if (!verdictOn(rule)?.accepts(rule.kind)) continue;
    const chain = rule.kind !== 'person' && CHAINED.test(text.slice(rule.start, rule.end));
    everywhere.push(chain ? { ...rule, priority: CHAIN } : rule);
  }
  const least = isShort(text) ? LIKELY : SURE;
  const ruled = new Map(rules.map((rule) => [keyOf(rule), rule]));
  for (const span of tagged) {
    const belief = tagging.beliefIn(span.start, span.end, span.kind);
    if (belief < LIKELY_DOUBTFUL && isDoubtful(text, span)) continue;
    const candidate = {
      ...ruled.get(keyOf(span)),
      ...span,
      priority: belief > SURE ? 3 : isHangul(text.charCodeAt(span.start)) ? -2 : 0,
    };
    if (verdictOn(span)?.accepts(span.kind)) everywhere.push(candidate);
    else if (belief > least) here.push(candidate);
  }
  return { everywhere, here };
}

const isKnownWord = (form: string, kind: Tagged['kind']): boolean =>
  INDICES.has(form) || (kind === 'person' && COMMON_NOUNS.has(form)) || /^\d+(?:st|nd|rd|th)$/.test(form);

/** One letter, or the beginning of a longer word: `한국` in `한국시리즈`. */
function isDoubtful(text: string, { start, end }: Tagged): boolean {
  return end - start === 1 || (isHangul(text.charCodeAt(end - 1)) && !isEnding(endingAt(text, end)));
}

function verdictsOn(
  text: string,
  rules: readonly Candidate[],
  tagged: readonly Tagged[],
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const propose = (candidate: Candidate, odds: number) => {
    const form = text.slice(candidate.start, candidate.end);
    const verdict = verdicts.get(form) ?? new Verdict();
    if (!verdicts.has(form)) verdicts.set(form, verdict);
    verdict.propose(candidate, odds);
  };
  for (const rule of rules) propose(rule, RULE + SURER_RULE * Math.max(0, rule.priority ?? 0));
  for (const span of tagged) propose(span, 0);
  return verdicts;
}

/** What speaks for each kind of one form. */
class Verdict {
  private readonly odds = new Map<NameKind, number>();
  private readonly starts = new Set<number>();

  propose({ start, kind }: Candidate, odds: number): void {
    const name = kind as NameKind;
    this.starts.add(start);
    this.odds.set(name, Math.max(this.odds.get(name) ?? 0, odds));
  }

  weigh(text: string, form: string, tagging: Tagging): void {
    if (form.length > 1) for (const start of mentions(text, form)) this.starts.add(start);
    for (const [kind, odds] of this.odds) {
      let sum = odds;
      for (const start of this.starts) sum += logOdds(tagging.beliefIn(start, start + form.length, kind));
      this.odds.set(kind, odds > 0 ? Math.max(sum, FLOOR[kind]) : sum);
    }
  }

  accepts(kind: Candidate['kind']): boolean {
    const own = this.odds.get(kind as NameKind) ?? 0;
    return own > 0 && own >= Math.max(...this.odds.values());
  }
}
