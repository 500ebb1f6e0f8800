import type { Needless } from '../model/needless.ts';
import type { Span } from '../model/span.ts';
import { datelineLength } from '../text/dateline.ts';
import { automaticCount } from './automatic-count.ts';
import { type Draft, draft } from './draft.ts';
import { pick } from './pick.ts';
import { lettersPerSyllable } from './script.ts';
import { type AboutText, type Weighed, weigh, weighDraft } from './weigh.ts';

export interface SummaryRequest extends AboutText {
  /** How many sentences, at most; `auto` as many as the text needs. */
  readonly count: number | 'auto';
}

const FEWEST_SENTENCES = 5;
const FEWEST_CHARACTERS = 400;
const LIST_ITEM_LETTERS = 30;
const MOSTLY = 0.6;

/**
 * The sentences that carry `text`, in document order, unchanged but for a dateline, which is left out: at most `count`, fewer
 * where the text has fewer. For an article on a rate cut with `count` 1: the span of `한국은행은 기준금리를 0.25%포인트 내렸다.`
 */
export function summarize(text: string, request: SummaryRequest): Span[] {
  return chooseFrom(weigh(text, request), request.count);
}

/** The same, or nothing and the reason for a text that needs no summary: see `needlessOf`. Reads the text once for both. */
export function summarizeIfLong(
  text: string,
  { language, title, sentences, count }: SummaryRequest,
): { summary: Span[]; needless?: Needless } {
  const whole = draft(text, language, sentences);
  const needless = needlessOf(whole);
  return needless ? { summary: [], needless } : { summary: chooseFrom(weighDraft(whole, title), count) };
}

/** The summary of a text that is weighed already, empty where it needs none. */
export const summaryOf = (weighed: Weighed, count: number | 'auto'): Span[] =>
  needlessOf(weighed.whole) ? [] : chooseFrom(weighed, count);

function chooseFrom({ whole, subject, scores }: Weighed, count: number | 'auto'): Span[] {
  const most = count === 'auto' ? automaticCount(whole.full) : Math.floor(count);
  if (!(most >= 1)) return [];
  return pick(scores, subject, most).flatMap((i) => {
    const candidate = subject.candidates[i];
    if (!candidate) return [];
    const { start, end, text } = candidate;
    return [{ start: start + datelineLength(text), end }];
  });
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
