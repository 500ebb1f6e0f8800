import type { Head } from '../head.ts';
import { measureAddress } from './address.ts';
import { measureArticles, measureImages } from './blocks.ts';
import { measureDeclared, measureLinkedData } from './declared.ts';
import { measureForms } from './forms.ts';
import { measureHeadings } from './headings.ts';
import { measureProduct } from './product.ts';
import { type Put, saturate } from './signals.ts';
import { measureText } from './text-mass.ts';

/** What one Hangul, Han or Kana character is worth in Latin ones: a Korean paragraph is shorter than its translation. */
const CJK_WEIGHT = 2.2;

/**
 * Puts every general signal of a page. Bounded work: no layout, no styles, no script walk over all elements. What tells
 * articles at little cost comes first; as soon as that has `decided` for or against, the rest, half of the work, is not
 * asked for. What only speaks against an article comes last, and not where the page is taken for none already (`against`).
 */
export function measure(
  document: Document,
  url: string,
  head: Head,
  put: Put,
  decided: () => boolean = () => false,
  against: () => boolean = () => false,
): void {
  const weight = characterWeight(document);
  measureAddress(url, put);
  measureDeclared(head, put);
  measureHeadings(document, weight, put);
  if (decided()) return;
  const text = measureText(document, weight, put);
  if (decided()) return;
  // From here on the browser searches the whole page for each.
  measureArticles(document, put);
  if (decided()) return;
  measureLinkedData(document, head, put);
  measureImages(document, put);
  measureForms(document, 1 - saturate(text, 800), put);
  if (text) put('textOverLinks', text / (text + 1 + 15 * document.getElementsByTagName('a').length));
  if (!against()) measureProduct(document, put);
}

function characterWeight(document: Document): number {
  const sample = document.title + (document.getElementsByTagName('p')[0]?.textContent ?? '').slice(0, 100);
  let latin = 0;
  let cjk = 0;
  for (let i = 0; i < sample.length && i < 120; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x3040 && code <= 0xd7a3) cjk++;
    else if (code > 0x40) latin++;
  }
  return cjk > latin * 0.4 ? CJK_WEIGHT : 1;
}
