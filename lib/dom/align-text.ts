import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';

/** A text without its white space, and where each of its characters stood. */
interface Squeezed {
  readonly text: string;
  readonly at: Uint32Array;
}

const SPACE = /[\s\u00a0\u200b\ufeff]/;
/** Characters without spaces: a shorter line may stand anywhere on a page. */
const SHORTEST = 4;

function squeeze(text: string): Squeezed {
  const at = new Uint32Array(text.length);
  let kept = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (SPACE.test(character)) continue;
    at[kept.length] = index;
    kept += character;
  }
  return { text: kept, at: at.subarray(0, kept.length) };
}

/** How far characters of one squeezed text stand behind the same ones of the other. */
interface Stretch extends Span {
  readonly shift: number;
}

/** First index whose offset is not below `offset`. */
function indexAt({ at }: Squeezed, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const spanIn = (squeezed: Squeezed, { start, end }: Span): Span => ({
  start: indexAt(squeezed, start),
  end: indexAt(squeezed, end),
});

/** Sentences as spans of the squeezed text: a caption set elsewhere, or a word changed, costs one sentence and no more. */
const sentencesOf = (text: string, squeezed: Squeezed): Span[] =>
  splitSentences(text)
    .map((sentence) => spanIn(squeezed, sentence))
    .filter(({ start, end }) => end - start >= SHORTEST);

/** Every sentence in its order, starting from the longest, which stands on a page but once. */
function stretchesOf(own: Squeezed, page: Squeezed, sentences: readonly Span[]): Stretch[] {
  const wordsOf = ({ start, end }: Span) => own.text.slice(start, end);
  const longestFirst = [...sentences].sort((one, other) => other.end - other.start - (one.end - one.start));
  const anchor = longestFirst.find((sentence) => page.text.includes(wordsOf(sentence)));
  if (!anchor) return [];
  const middle = sentences.indexOf(anchor);
  const anchored = page.text.indexOf(wordsOf(anchor));
  const found: Stretch[] = [];
  let after = anchored;
  for (const sentence of sentences.slice(middle)) {
    const place = page.text.indexOf(wordsOf(sentence), after);
    if (place < 0) continue;
    found.push({ ...sentence, shift: place - sentence.start });
    after = place + sentence.end - sentence.start;
  }
  let before = anchored;
  for (const sentence of sentences.slice(0, middle).reverse()) {
    const last = before - (sentence.end - sentence.start);
    const place = last < 0 ? -1 : page.text.lastIndexOf(wordsOf(sentence), last);
    if (place < 0) continue;
    found.push({ ...sentence, shift: place - sentence.start });
    before = place;
  }
  return found;
}

/**
 * Finds spans of an article's text again in the text of the page that it was read from, which has menus, other posts and
 * other white space around. Undefined for a span whose sentence does not stand there as it was.
 */
export function alignText(article: string, page: string): (span: Span) => Span | undefined {
  const own = squeeze(article);
  const other = squeeze(page);
  const stretches = stretchesOf(own, other, sentencesOf(article, own));
  return (span) => {
    const { start, end } = spanIn(own, span);
    const stretch = stretches.find((one) => one.start <= start && end <= one.end);
    const last = stretch && other.at[end - 1 + stretch.shift];
    const first = stretch && other.at[start + stretch.shift];
    return first === undefined || last === undefined || end <= start
      ? undefined
      : { start: first, end: last + 1 };
  };
}
