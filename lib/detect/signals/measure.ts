import { measureAddress } from './address.ts';
import { measureBlocks } from './blocks.ts';
import { measureDeclared } from './declared.ts';
import { measureForms } from './forms.ts';
import { measureHeadings } from './headings.ts';
import { measureLinks } from './links.ts';
import type { Signals } from './signals.ts';
import { measureText } from './text-mass.ts';

/** What one Hangul, Han or Kana character is worth in Latin ones: a Korean paragraph is shorter than its translation. */
const CJK_WEIGHT = 2.2;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;

/** Every general signal of a page. Bounded work: no layout, no styles, no walk over all elements of a huge page. */
export function measure(document: Document, url: string): Signals {
  const weight = characterWeight(document);
  const text = measureText(document, weight);
  const forms = measureForms(document);
  return {
    ...measureAddress(url),
    ...measureDeclared(document),
    ...measureHeadings(document, weight),
    ...text.signals,
    ...measureLinks(document, weight, text.best),
    ...measureBlocks(document),
    ...forms,
    formAlone: (forms.formFields ?? 0) * (1 - (text.signals.textBest ?? 0)),
  };
}

function characterWeight(document: Document): number {
  const sample = (document.title + (document.querySelector('p, h1, h2')?.textContent ?? '')).slice(0, 600);
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  return letters && (sample.match(CJK)?.length ?? 0) / letters > 0.3 ? CJK_WEIGHT : 1;
}
