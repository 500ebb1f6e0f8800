import { oneLine, weigh } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { headingsOf, sharedWords, smallerHeadings } from './headings.ts';
import type { PageFacts } from './page-facts.ts';
import { type Owner, withoutSuffix } from './title-suffix.ts';

const CUT = /(?:…|\.{3})$/;
/** From this share of common words on a heading and a declared title are two wordings of one story. */
const SAME_STORY = 0.5;
/**
 * The editors' own name of a story. With the window's title (.4) it outweighs a heading that nothing repeats (2); alone
 * it yields to what sharing title (1), window and card (.4 each) agree on.
 */
const LINKED = 1.7;
/** Letters from which on one title inside another is no chance. */
const LONG = 12;

/** Of such a heading: more than sharing title and window together (1.4), less than the editors' own name. */
const ALONE = 1.65;
/** Characters, as of `weigh`, from which on the only large heading of a page is no name of a site or a section. */
const HEADLINE = 35;

/** What a page calls its article, each in its own place. */
export interface Sayings {
  /** All of them, in the order of trust. */
  readonly fuller: readonly string[];
  readonly og: string | undefined;
  readonly twitter: string | undefined;
  readonly inHead: string;
  readonly headline: string | undefined;
}

/**
 * What most of the page's own sayings agree on: the large heading, the linked data, what it gives to others to show.
 */
export function agreedTitle(
  facts: PageFacts,
  { fuller, og, twitter, inHead, headline }: Sayings,
  { site, host }: Owner,
): string | undefined {
  const { shown: large, names } = headingsOf(facts, inHead, { site, host });
  const owner = { site, host, names };
  const votes = new Map<string, { text: string; weight: number }>();
  const vote = (text: string | undefined, weight: number): void => {
    const key = fold(text ?? '');
    if (!text || key.length < 2) return;
    const before = votes.get(key);
    // Headings lose the stop between a kicker and its headline; the longer wording has kept it.
    const kept = before && before.text.length >= text.length ? before.text : text;
    votes.set(key, { text: kept, weight: (before?.weight ?? 0) + weight - (CUT.test(text) ? 1 : 0) });
  };
  const stripped = fuller.map((text) => withoutSuffix(text, owner));
  const shown = large.map((text) => withoutSuffix(text, owner));
  const heading =
    agreeingVote(shown, stripped) ??
    agreeingVote(smallerHeadings(facts, stripped), stripped) ??
    onlyVote(shown);
  if (heading) vote(heading.text, heading.weight);
  vote(headline && withoutSuffix(oneLine(headline), owner), LINKED);
  vote(og && withoutSuffix(og, owner), 1);
  vote(twitter && withoutSuffix(twitter, owner), 0.4);
  vote(withoutSuffix(inHead, owner, true), 0.4);
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.text;
}

/** What follows a kicker. `물가 비상 - 사과 한 알에 오천 원` -> `사과 한 알에 오천 원` */
const withoutKicker = (text: string): string => /^.{3,80}?(?:\s[-–—|]\s|:\s)(.+)$/u.exec(text)?.[1] ?? '';

interface Vote {
  readonly text: string;
  readonly weight: number;
}

/** What the first of these headings says for a title that agrees with what the head declares. */
function agreeingVote(shown: readonly string[], declared: readonly string[]): Vote | undefined {
  const folded = declared.map(fold);
  for (const text of shown) {
    const own = fold(text);
    if (folded.includes(own)) return { text, weight: 2 };
    // A heading around the declared title has a kicker, a counter or a date with it.
    const inside = declared.find((_, i) => (folded[i] ?? '').length >= LONG && own.includes(folded[i] ?? ''));
    if (inside) return { text: inside, weight: 2 };
    const tail = withoutKicker(text);
    if (weigh(tail) >= HEADLINE && folded.some((other) => other.endsWith(fold(tail))))
      return { text: tail, weight: 2 };
    const around = folded.some(
      (other) => other.startsWith(own) || (own.length > LONG && other.includes(own)),
    );
    if (around) return { text, weight: 1.3 };
    if (declared.some((other) => sharedWords(text, other) >= SAME_STORY)) return { text, weight: 2 };
  }
  return undefined;
}

/** What the only large heading of a page says, though nothing declares it. */
function onlyVote(shown: readonly string[]): Vote | undefined {
  const only = shown[0];
  if (!only || new Set(shown).size > 1) return undefined;
  // The name of a site or a section is short: a long heading is the headline, however others are told of it.
  return { text: only, weight: weigh(only) >= HEADLINE ? ALONE : 0.9 };
}
