import type { Needless } from '../model/needless.ts';
import type { Span } from '../model/span.ts';
import { datelineLength } from '../text/dateline.ts';
import { automaticCount } from './automatic-count.ts';
import { type Draft, draft } from './draft.ts';
import type { Subject } from './features/subject.ts';
import { KOREAN } from './korean-weights.ts';
import { pick } from './pick.ts';
import { rank } from './rank.ts';
import { type Family, lettersPerSyllable } from './script.ts';
import { shortlist } from './shortlist.ts';
import { titleFiguresIn } from './title-figures.ts';
import { similarities, vectorise } from './vectors.ts';
import { BY_HAND, ENGLISH, type Weights } from './weights.ts';

export interface SummaryRequest {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** How many sentences, at most; `auto` as many as the text needs. */
  readonly count: number | 'auto';
  /** The text's sentences, where they are known already. */
  readonly sentences?: readonly Span[] | undefined;
}

const WEIGHTS: Readonly<Record<Family, Weights>> = {
  korean: KOREAN,
  english: ENGLISH,
  dense: BY_HAND,
  other: BY_HAND,
};
const FEWEST_SENTENCES = 5;
const FEWEST_CHARACTERS = 400;
const LIST_ITEM_LETTERS = 30;
const MOSTLY = 0.6;
const LONGEST_TITLE = 400;

/**
 * The sentences that carry `text`, in document order, unchanged but for a dateline, which is left out: at most `count`, fewer
 * where the text has fewer. For an article on a rate cut with `count` 1: the span of `한국은행은 기준금리를 0.25%포인트 내렸다.`
 */
export function summarize(text: string, request: SummaryRequest): Span[] {
  return summarizeDraft(draft(text, request.language, request.sentences), request);
}

/** The same, or nothing and the reason for a text that needs no summary: see `needlessOf`. Reads the text once for both. */
export function summarizeIfLong(
  text: string,
  request: SummaryRequest,
): { summary: Span[]; needless?: Needless } {
  const whole = draft(text, request.language, request.sentences);
  const needless = needlessOf(whole);
  return needless ? { summary: [], needless } : { summary: summarizeDraft(whole, request) };
}

function summarizeDraft(whole: Draft, { title = '', count }: SummaryRequest): Span[] {
  const most = count === 'auto' ? automaticCount(whole.full) : Math.floor(count);
  if (!(most >= 1)) return [];
  const subject = prepare(whole, title.slice(0, LONGEST_TITLE));
  const scores = rank(subject, WEIGHTS[subject.draft.family]);
  return pick(scores, subject, most).flatMap((i) => {
    const candidate = subject.candidates[i];
    if (!candidate) return [];
    const { start, end, text } = candidate;
    return [{ start: start + datelineLength(text), end }];
  });
}

/** What the ranker looks at. Apart from `summarize` so that weights can be fitted on the very same features. */
export function prepare(whole: Draft, title: string): Subject {
  const short = shortlist(whole, title);
  const texts = short.candidates.map(({ text }) => text);
  const vectors = vectorise(texts, title);
  return {
    draft: short,
    candidates: short.candidates,
    vectors,
    similarity: similarities(vectors.sentences, vectors.centroid.length),
    titleFigures: titleFiguresIn(texts, title),
  };
}

/**
 * A summary saves time from five sentences and 400 Korean characters on, spaces included (700 of an alphabet), unless
 * most of the text is a list of short fragments: `1. 물 2. 쌀` is `list`, a notice of three lines `short`.
 */
function needlessOf({ candidates, family }: Draft): Needless | undefined {
  const scale = lettersPerSyllable(family);
  const characters = candidates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (candidates.length < FEWEST_SENTENCES || characters < FEWEST_CHARACTERS * scale) return 'short';
  const items = candidates.filter(
    (candidate) => candidate.loose && candidate.letters < LIST_ITEM_LETTERS * scale,
  );
  return items.length > candidates.length * MOSTLY ? 'list' : undefined;
}
