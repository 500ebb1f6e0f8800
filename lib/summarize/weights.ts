import type { FeatureName } from './features/all.ts';

/** What each feature adds to a sentence's score. A feature that is not named adds nothing. */
export type Weights = Readonly<Partial<Record<FeatureName, number>>>;

/**
 * Set by hand from what is known of news: position and title high, fragments and quotations low. Also for languages
 * without labels of our own, where the features of wording are always zero.
 */
export const BY_HAND: Weights = {
  early: 0.9,
  late: -0.65,
  first: 0.6,
  second: 0.6,
  third: 0.1,
  title: 0.28,
  likeFirst: 0.05,
  centroid: 0.1,
  central: 0.1,
  length: 0.23,
  tooShort: -0.2,
  tooLong: -0.1,
  fragment: -0.9,
  quoted: -0.5,
  opensQuote: -0.3,
  question: -0.3,
  attribution: 0.3,
  connective: -0.2,
  conclusion: 0.2,
  anaphora: -0.2,
  deed: 0.35,
  saying: -0.2,
};

/**
 * Set by hand, not fitted. In English news nothing without a neural model beats the first three sentences for certain,
 * so the ranker may overrule them only with good reason: a scene instead of news, or a writer's verdict.
 */
export const ENGLISH: Weights = {
  ...BY_HAND,
  early: 0.5,
  first: 2,
  second: 1.4,
  third: 1,
  length: 0.35,
  opensBlock: 0.2,
  anecdote: -0.8,
  verdict: 0.3,
};
