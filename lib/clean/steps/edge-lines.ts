import { oneLine, weigh } from '../../dom/element-text.ts';
import { counted, type Step } from '../step.ts';

const BLOCKS = 'p,li,h2,h3,h4,h5,h6,time,div,span,address';
const PROSE = 120;
const LOOK = 12;
const LONGEST = 110;

// Letters by their ranges: of `\p{L}{3,10}` browsers make a program for each repetition, twelve milliseconds when first used.
const MOMENT =
  /\b(?:19|20)\d{2}\b.*\d|\d{1,2}[:.h]\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}|(?:19|20)\d{2}년|(?:\d,|\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-zÀ-ɏͰ-῿぀-鿿가-힣]{3,10}\.?,?)\s+(?:19|20)\d{2}\b/;
const BYLINE =
  /^(?:(?:reporting |words |written )?by|von|par|por|di|af|door|texte?|foto|photo|입력|수정|등록|기사\s?입력|기자)\s*[:：]?\s+[\p{L}\d]/iu;
const LABEL =
  /^(?:(?:first )?published|(?:last )?updated|posted|publiziert|veröffentlicht|stand|aktualisiert|actualizado|publié|mis à jour|pubblicato|publicado|share|teilen|merken|drucken|e-?mail|twitter|facebook|whatsapp|copy link|\d+ ?min(?:uten?|utes?)?(?: read)?|lesezeit.*|reading time.*)\b/i;

/** A line that says when, by whom or what to do with the article, and is no sentence. */
function isAbout(text: string): boolean {
  if (text.length > LONGEST || /[.!?。]["”’]?$/.test(text.replace(/\b\w\.$/, '')) || /다\.?$/.test(text))
    return false;
  if (LABEL.test(text) || BYLINE.test(text)) return text.length < 80;
  return MOMENT.test(text) && weigh(text) < 90 && text.split(' ').length <= 14;
}

const leaves = (root: Element): Element[] =>
  [...root.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS) && !block.closest('figure,table,pre,blockquote'),
  );

/** Date and byline above the first real paragraph and below the last: the reading view shows them itself. */
export const edgeLines: Step = (root) => {
  const blocks = leaves(root);
  const first = blocks.findIndex((block) => weigh(oneLine(block.textContent)) >= PROSE);
  if (first < 0) return [];
  let removed = 0;
  for (const block of blocks.slice(0, Math.min(first, LOOK))) {
    if (block.querySelector('img') || !isAbout(oneLine(block.textContent))) continue;
    block.remove();
    removed++;
  }
  for (const block of blocks.slice(-3).reverse()) {
    const text = oneLine(block.textContent);
    if (weigh(text) >= PROSE) break;
    if (blocks.indexOf(block) <= first || block.querySelector('img') || !(LABEL.test(text) && isAbout(text)))
      continue;
    block.remove();
    removed++;
  }
  return counted('edge-lines', removed);
};
