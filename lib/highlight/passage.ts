import type { Span } from '../model/span.ts';
import { koreanNumerals } from '../text/numerals.ts';
import { hangulWords } from '../text/words.ts';
import { referenceDay } from './figures/reference-day.ts';
import type { Passage } from './finder.ts';
import { maskOf } from './masks.ts';
import { isShort } from './short-text.ts';
import type { Taggers } from './tagger/tagger.ts';

export interface AboutText {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601: what relative dates are resolved against. */
  readonly published?: string | undefined;
  /** The text's sentences, where they are known already. */
  readonly sentences?: readonly Span[] | undefined;
  /** What each of `sentences` carries of the text, on any scale: key is what stands in those that carry most. */
  readonly salience?: readonly number[] | undefined;
}

/** One line of up to this many letters is a message, a search or a title. */
const BRIEF = 60;

function digitRuns(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 0x30 && code <= 0x39;
    if (digit && !inside) starts.push(at);
    inside = digit;
  }
  return starts;
}

/** What all finders ask about a text, worked out once. */
export function passageOf(
  text: string,
  sentences: readonly Span[],
  { language = '', title = '', published }: AboutText,
  taggers: Taggers,
): Passage {
  const korean = /[가-힣]/.test(text);
  const english = !korean && (language === '' || /^en/i.test(language)) && /[A-Za-z]/.test(text);
  const tagger = korean ? taggers.korean : english ? taggers.english : undefined;
  return {
    text,
    title,
    korean,
    english,
    language,
    reference: referenceDay(text, published),
    words: korean ? hangulWords(text) : [],
    numerals: korean ? koreanNumerals(text) : [],
    digits: digitRuns(text),
    brief: text.length <= BRIEF && !text.trim().includes('\n'),
    mask: maskOf(text),
    tagging: tagger?.tag(text, isShort(text) ? [{ start: 0, end: text.length }] : sentences),
  };
}
