import type { Mark } from '../model/mark.ts';
import type { MarkWords } from '../model/mark-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { isoDay } from './figures/calendar.ts';
import { ENGLISH_FIGURES, INTERNATIONAL_FIGURES, KOREAN_FIGURES } from './figures/finders.ts';
import type { Candidate, Finder, Passage } from './finder.ts';
import { findNames } from './names/find-names.ts';
import { type AboutText, passageOf } from './passage.ts';
import { rank } from './rank.ts';
import { joinCompounds } from './refine/compounds.ts';
import { withoutOverlap } from './refine/overlap.ts';
import { resolveSameDay } from './refine/same-day.ts';
import { withTaggedEdges } from './refine/tagged-edges.ts';
import { withoutRepeats } from './repeats.ts';
import { taggedFigures } from './tagger/tagged-figures.ts';
import type { Taggers } from './tagger/tagger.ts';
import { alwaysMarked, withoutNever } from './word-rules.ts';

/** What marking can do without, and is better with. */
export interface MarkTools {
  /** Trained taggers that are loaded; without one, rules alone find the names. */
  readonly taggers?: Taggers | undefined;
  readonly words?: MarkWords | undefined;
}

function findFigures(passage: Passage): Candidate[] {
  const finders: readonly Finder[] = [
    ...(passage.korean ? KOREAN_FIGURES : []),
    ...(passage.english ? ENGLISH_FIGURES : []),
    ...INTERNATIONAL_FIGURES,
    taggedFigures,
  ];
  const proposed = finders.flatMap((find) => [...find(passage)]);
  return withTaggedEdges(passage, joinCompounds(passage.text, withoutOverlap(proposed, passage.mask)));
}

/** What the title counts is found as in any text, so that `3조2천억` and `3조 2000억 원` are one. Only the Korean tagger sees figures. */
export function figuresOfTitle(
  { title = '', language, published }: AboutText,
  { korean }: Taggers,
): Candidate[] {
  const whole = [{ start: 0, end: title.length }];
  return title ? findFigures(passageOf(title, whole, { language, published }, { korean })) : [];
}

/**
 * Every figure and name of an article's text, scored; sorted, never overlapping. Never throws.
 * `황 CEO는 26만 장을 공급한다` -> person `황`, quantity `26만 장` (260000 장).
 */
export function findMarks(
  written: string,
  about: AboutText,
  { taggers = {}, words }: MarkTools = {},
): Mark[] {
  const text = withoutRepeats(written);
  const sentences = about.sentences ?? splitSentences(text, about.language);
  const passage = passageOf(text, sentences, about, taggers);
  const found = [...findNames(passage), ...findFigures(passage)];
  const decided = words ? [...alwaysMarked(text, words)] : [];
  const wanted = words ? withoutNever(text, found, words) : found;
  const all = withoutOverlap([...decided, ...wanted], passage.mask);
  const { reference, title } = passage;
  const resolved = resolveSameDay(text, all, reference && isoDay(reference));
  return rank(resolved, {
    text,
    title,
    sentences,
    salience: (about.sentences && about.salience) ?? [],
    titleFigures: figuresOfTitle(about, taggers),
  });
}
