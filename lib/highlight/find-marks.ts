import type { Mark } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { hangulWords } from '../text/words.ts';
import { bareNumbers } from './figures/bare-numbers.ts';
import { isoDay } from './figures/calendar.ts';
import { clockTimes } from './figures/clock-times.ts';
import { englishCounts } from './figures/english-counts.ts';
import { englishDates } from './figures/english-dates.ts';
import { koreanCounts } from './figures/korean-counts.ts';
import { koreanDateWords } from './figures/korean-date-words.ts';
import { koreanDates } from './figures/korean-dates.ts';
import { koreanSpecial } from './figures/korean-special.ts';
import { referenceDay } from './figures/reference-day.ts';
import { symbolFigures } from './figures/symbols.ts';
import type { Finder, Passage } from './finder.ts';
import { maskOf } from './masks.ts';
import { findNames } from './names/find-names.ts';
import { rank } from './rank.ts';
import { withoutOverlap } from './refine/overlap.ts';
import { resolveSameDay } from './refine/same-day.ts';
import { taggedFigures } from './tagger/tagged-figures.ts';
import type { Taggers } from './tagger/tagger.ts';
import { alwaysMarked, type WordRules, withoutNever } from './word-rules.ts';

export interface AboutText {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601: what relative dates are resolved against. */
  readonly published?: string | undefined;
  /** The text's sentences, where they are known already. */
  readonly sentences?: readonly Span[] | undefined;
}

/** What marking can do without, and is better with. */
export interface MarkTools {
  /** Trained taggers that are loaded; without one, rules alone find the names. */
  readonly taggers?: Taggers | undefined;
  readonly words?: WordRules | undefined;
}

/**
 * In order of trust: where two propose spans of equal priority and length, the earlier one wins.
 * Dates stand before counts since `3일` is a day before it is a number.
 */
const FIGURE_FINDERS: readonly Finder[] = [
  koreanDates,
  koreanDateWords,
  clockTimes,
  englishDates,
  koreanSpecial,
  koreanCounts,
  symbolFigures,
  englishCounts,
  bareNumbers,
  taggedFigures,
];

function passageOf(
  text: string,
  sentences: readonly Span[],
  { language = '', title = '', published }: AboutText,
  taggers: Taggers,
): Passage {
  const korean = /[가-힣]/.test(text);
  const english = !korean && (language === '' || /^en/i.test(language)) && /[A-Za-z]/.test(text);
  const words = korean ? hangulWords(text) : [];
  const tagger = korean ? taggers.korean : english ? taggers.english : undefined;
  const tagged = tagger?.tag(text, sentences) ?? [];
  return { text, title, korean, english, language, reference: referenceDay(text, published), words, tagged };
}

/**
 * Every figure and name of an article's text, scored; sorted, never overlapping. Never throws.
 * `황 CEO는 26만 장을 공급한다` -> person `황`, quantity `26만 장` (260000 장).
 */
export function findMarks(text: string, about: AboutText, { taggers = {}, words }: MarkTools = {}): Mark[] {
  const sentences = about.sentences ?? splitSentences(text, about.language);
  const passage = passageOf(text, sentences, about, taggers);
  const proposed = FIGURE_FINDERS.flatMap((find) => [...find(passage)]);
  const mask = maskOf(text);
  const figures = withoutOverlap(proposed, mask.slice());
  const names = findNames(passage);
  const decided = words ? [...alwaysMarked(text, words)] : [];
  const wanted = words ? withoutNever(text, [...names, ...figures], words) : [...names, ...figures];
  const all = withoutOverlap([...decided, ...wanted], mask);
  const { reference, title } = passage;
  const resolved = resolveSameDay(text, all, reference && isoDay(reference));
  return rank(resolved, { text, title, sentences });
}
