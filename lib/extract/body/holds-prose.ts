import { weigh } from '../../dom/element-text.ts';

/** As `weigh` counts: two or three sentences. */
const ENOUGH = 250;
const SENTENCE = /[^.!?。…]{20}[.!?。…](?:\s|$)/;

/** Is there a text to read beside rows of links, such as notes with many sources under a talk? */
export function holdsProse(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let prose = 0;
  for (let node = walker.nextNode(); node && prose < ENOUGH; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (SENTENCE.test(text) && !node.parentElement?.closest('a,script,style')) prose += weigh(text);
  }
  return prose >= ENOUGH;
}
