import { oneLine, shortText } from '../dom/element-text.ts';
import { pick } from './by-profile.ts';
import { headingsOf, sharedWords } from './headings.ts';
import { metaText, type PageFacts } from './page-facts.ts';
import { fold, hostLabel, type Owner, withoutSuffix } from './title-suffix.ts';

/** Boards print how many comments a post has behind its title. `제목 [12]` */
const COMMENT_COUNT = /\s*\[\d{1,4}\]$/;
const CUT = /(?:…|\.{3})$/;
/** From this share of common words on a heading and a declared title are two wordings of one story. */
const SAME_STORY = 0.5;
/** Letters from which on one title inside another is no chance. */
const LONG = 12;

/** A title the page cut short is the beginning of a fuller one in its head. */
function whole(shown: string, fuller: readonly string[], owner: Owner): string {
  const start = fold(shown.replace(CUT, ''));
  if (!CUT.test(shown) || start.length < 4) return shown;
  const found = fuller.find((text) => fold(text).startsWith(start) && fold(text).length > start.length);
  return found ? withoutSuffix(found, owner) : shown;
}

/** The post's own title: never cut, without board, category and site. Empty when the page names none. */
export function findTitle(facts: PageFacts, site: string | undefined): string {
  const { document, profile, data, url } = facts;
  const owner = { site, host: hostLabel(url) };
  const inHead = oneLine(document.querySelector('head > title, title')?.textContent);
  const landmark =
    shortText(pick(document, profile?.parts.title)).replace(COMMENT_COUNT, '') || facts.post?.title;
  const [og, twitter] = [metaText(facts, 'og:title'), metaText(facts, 'twitter:title')].map(oneLine);
  const declared = [og, oneLine(data.headline), inHead, twitter].filter(
    (text) => text !== undefined && text !== '',
  );
  const fuller = declared as string[];
  if (landmark) return whole(landmark, fuller, owner);
  const { shown, names } = headingsOf(facts, inHead, owner);
  const best = byAgreement(
    { shown, fuller, og, twitter, inHead, headline: data.headline },
    { ...owner, names },
  );
  return best ? whole(best, fuller, owner) : '';
}

interface Sayings {
  readonly shown: readonly string[];
  readonly fuller: readonly string[];
  readonly og: string | undefined;
  readonly twitter: string | undefined;
  readonly inHead: string;
  readonly headline: string | undefined;
}

/**
 * What most of the page's own sayings agree on: the large heading, the linked data, what it gives to others to show.
 */
function byAgreement(
  { shown, fuller, og, twitter, inHead, headline }: Sayings,
  owner: Owner,
): string | undefined {
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
  const heading = headingVote(
    shown.map((text) => withoutSuffix(text, owner)),
    stripped,
  );
  if (heading) vote(heading.text, heading.weight);
  vote(headline && withoutSuffix(oneLine(headline), owner), 1.1);
  vote(og && withoutSuffix(og, owner), 1);
  vote(twitter && withoutSuffix(twitter, owner), 0.4);
  vote(withoutSuffix(inHead, owner, true), 0.4);
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.text;
}

/** What the large headings say for a title, by how they stand to what the head declares. */
function headingVote(
  shown: readonly string[],
  declared: readonly string[],
): { text: string; weight: number } | undefined {
  const folded = declared.map(fold);
  for (const text of shown) {
    const own = fold(text);
    if (folded.includes(own)) return { text, weight: 2 };
    // A heading around the declared title has a kicker, a counter or a date with it.
    const inside = declared.find((_, i) => (folded[i] ?? '').length >= LONG && own.includes(folded[i] ?? ''));
    if (inside) return { text: inside, weight: 2 };
    const around = folded.some(
      (other) => other.startsWith(own) || (own.length > LONG && other.includes(own)),
    );
    if (around) return { text, weight: 1.3 };
    if (declared.some((other) => sharedWords(text, other) >= SAME_STORY)) return { text, weight: 2 };
  }
  const only = shown[0];
  return only && new Set(shown).size === 1 ? { text: only, weight: 0.9 } : undefined;
}
