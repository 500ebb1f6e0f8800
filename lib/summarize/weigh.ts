import type { Span } from '../model/span.ts';
import { type Draft, draft } from './draft.ts';
import type { Subject } from './features/subject.ts';
import { KOREAN } from './korean-weights.ts';
import { rank } from './rank.ts';
import type { Family } from './script.ts';
import { shortlist } from './shortlist.ts';
import { titleFiguresIn } from './title-figures.ts';
import { similarities, vectorise } from './vectors.ts';
import { BY_HAND, ENGLISH, type Weights } from './weights.ts';

/** What a text is weighed by; all of it may be missing. */
export interface AboutText {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** The text's sentences, where they are known already. */
  readonly sentences?: readonly Span[] | undefined;
}

/** A text whose sentences are scored by what they carry of it: summaries choose from it, marks are ranked by it. */
export interface Weighed {
  readonly whole: Draft;
  readonly subject: Subject;
  /** One a candidate of `subject`. */
  readonly scores: Float64Array;
}

const WEIGHTS: Readonly<Record<Family, Weights>> = {
  korean: KOREAN,
  english: ENGLISH,
  dense: BY_HAND,
  other: BY_HAND,
};
const LONGEST_TITLE = 400;
/** How far below the least of the scored sentences those stand that were never candidates. */
const BELOW = 0.5;

/** Reads and scores `text` once. */
export function weigh(text: string, { language, title, sentences }: AboutText): Weighed {
  return weighDraft(draft(text, language, sentences), title);
}

export function weighDraft(whole: Draft, title = ''): Weighed {
  const subject = prepare(whole, title.slice(0, LONGEST_TITLE));
  return { whole, subject, scores: rank(subject, WEIGHTS[subject.draft.family]) };
}

/**
 * What each of `sentences` carries of the weighed text: higher means more, comparable within it alone. Furniture, captions and
 * what a long text has beyond its likeliest sentences stand below all others.
 */
export function salienceOf({ subject, scores }: Weighed, sentences: readonly Span[]): number[] {
  const scored = new Map(subject.candidates.map(({ start }, i) => [start, scores[i] ?? 0]));
  const least = scores.reduce((low, score) => Math.min(low, score), 0);
  return sentences.map(({ start }) => scored.get(start) ?? least - BELOW);
}

/** What the ranker looks at. Apart so that weights can be fitted on the very same features. */
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
