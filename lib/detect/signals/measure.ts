import type { Head } from '../head.ts';
import { measureAddress } from './address.ts';
import { measureArticles, measureImages } from './blocks.ts';
import { measureDeclared, measureLinkedData } from './declared.ts';
import { measureForms } from './forms.ts';
import { measureDates, measureHeadings, measureTitle } from './headings.ts';
import { measurePostWords } from './post-words.ts';
import { measureProduct } from './product.ts';
import type { Put } from './signals.ts';
import { measureText } from './text-mass.ts';

/** What one Hangul, Han or Kana character is worth in Latin ones: a Korean paragraph is shorter than its translation. */
const CJK_WEIGHT = 2.2;

/** From these log-odds on nothing that is still asked has ever turned a page around, or can: it is asked no more. */
export const DECIDED = 3.5;
const HOPELESS = -2.5;

/**
 * Puts every general signal of a page. Bounded work: no layout, no styles, no script walk over all elements. What tells
 * articles at little cost comes first; as soon as the log-odds of all that was put have decided, the rest, half of the
 * work, is not asked for. What only speaks against an article comes last, and not where the page is taken for none.
 */
export function measure(
  document: Document,
  url: string,
  head: Head,
  put: Put,
  odds: () => number = () => 0,
): void {
  measureAddress(url, put);
  measureDeclared(head, put);
  const weight = characterWeight(document);
  const title = measureTitle(document, weight, put);
  if (odds() >= DECIDED) return;
  const text = measureText(document, weight, put);
  if (odds() >= DECIDED) return;
  // From here on the browser searches the whole page for each.
  measureArticles(document, put);
  if (odds() >= DECIDED) return;
  const headlines = measureHeadings(document, title, weight, put);
  if (odds() >= DECIDED) return;
  measureDates(document, headlines, put);
  if (weight > 1) measurePostWords(document, put);
  if (odds() >= DECIDED || odds() < HOPELESS) return;
  measureLinkedData(document, head, put);
  measureImages(document, put);
  measureForms(document, put);
  if (text) put('textOverLinks', text / (text + 1 + 15 * document.getElementsByTagName('a').length));
  if (odds() >= 0) measureProduct(document, put);
}

/** Characters of a title that tell its script; of a shorter one the first paragraph is asked too. */
const ENOUGH = 10;

function characterWeight(document: Document): number {
  let sample = document.title;
  if (sample.length < ENOUGH)
    sample += (document.getElementsByTagName('p')[0]?.textContent ?? '').slice(0, 100);
  let latin = 0;
  let cjk = 0;
  for (let i = 0; i < sample.length && i < 120; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x3040 && code <= 0xd7a3) cjk++;
    else if (code > 0x40) latin++;
  }
  return cjk > latin * 0.4 ? CJK_WEIGHT : 1;
}
