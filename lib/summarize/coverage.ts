import type { Span } from '../model/span.ts';
import { draft } from './draft.ts';
import { countLetters } from './script.ts';
import { cosine, vectorise } from './vectors.ts';

export interface Coverage {
  /** Share of the article's letters that the chosen sentences are, 0 to 1. */
  readonly are: number;
  /** Share of the article's letters in sentences that are chosen or speak of the same as a chosen one, 0 to 1. */
  readonly standFor: number;
}

/** From this cosine on two sentences tell of the same thing: they share several rare words, not only the subject. */
const SAME_MATTER = 0.15;

/** How much of `text` its summary is, and stands for. Furniture and captions are left out; empty gives zeros. */
export function coverage(text: string, summary: readonly Span[], language?: string): Coverage {
  const { candidates } = draft(text, language);
  const all = candidates.reduce((sum, { letters }) => sum + letters, 0);
  if (all === 0 || summary.length === 0) return { are: 0, standFor: 0 };
  const { sentences } = vectorise(
    candidates.map((candidate) => candidate.text),
    '',
  );
  const inside = candidates.map(({ start, end }) =>
    summary.some((span) => start < span.end && end > span.start),
  );
  const chosen = sentences.filter((_, i) => inside[i]);
  let standing = 0;
  for (const [i, candidate] of candidates.entries()) {
    const own = sentences[i];
    if (inside[i] || (own && chosen.some((other) => cosine(own, other) >= SAME_MATTER)))
      standing += candidate.letters;
  }
  const taken = summary.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0);
  return { are: Math.min(1, taken / all), standFor: Math.max(standing / all, Math.min(1, taken / all)) };
}

const LEADING_CONNECTIVE =
  /^(?:한편|또한|또|이어서?|아울러|그리고|더불어|게다가|However|Meanwhile|Moreover|Furthermore|In addition|Besides|Also|And|But),?\s+(?=\S)/;

/**
 * A sentence as it may stand alone on screen: without the connective at its head, and never changed inside.
 * `한편 시는 예산을 늘렸다.` -> `시는 예산을 늘렸다.` Words that turn the meaning round (그러나, 다만) stay.
 */
export function trimForDisplay(sentence: string): string {
  const rest = sentence.trim().replace(LEADING_CONNECTIVE, '');
  return /^[a-z]/.test(rest) && !/^[a-z]/.test(sentence.trim())
    ? rest.charAt(0).toUpperCase() + rest.slice(1)
    : rest;
}
