import type { Head } from '../head.ts';
import { measureAddress } from './address.ts';
import { measureBlocks } from './blocks.ts';
import { measureDeclared } from './declared.ts';
import { measureForms } from './forms.ts';
import { measureHeadings } from './headings.ts';
import { type Put, saturate } from './signals.ts';
import { measureText } from './text-mass.ts';

/** What one Hangul, Han or Kana character is worth in Latin ones: a Korean paragraph is shorter than its translation. */
const CJK_WEIGHT = 2.2;

/** Puts every general signal of a page. Bounded work: no layout, no styles, no script walk over all elements. */
export function measure(document: Document, url: string, head: Head, put: Put): void {
  const weight = characterWeight(document);
  measureAddress(url, put);
  measureDeclared(document, head, put);
  measureHeadings(document, weight, put);
  measureBlocks(document, put);
  const text = measureText(document, weight, put);
  measureForms(document, 1 - saturate(text, 800), put);
  if (text) put('textOverLinks', text / (text + 1 + 15 * document.getElementsByTagName('a').length));
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
