import { shortEnd } from '../../lib/text/stay-together.ts';

/**
 * Holds a short last word of a paragraph to the word before it, so that none stands on a line alone. For browsers that do
 * not see to that themselves (`text-wrap: pretty`), as Firefox. The text and its offsets stay.
 */
export function holdLastWords(root: ParentNode): void {
  for (const { lastChild } of root.querySelectorAll('p, li')) {
    const text = lastChild?.nodeType === 3 ? (lastChild as Text) : undefined;
    const at = text ? shortEnd(text.data) : -1;
    if (!text || at < 0) continue;
    const held = document.createElement('span');
    held.className = 'held';
    text.after(held);
    held.append(text.splitText(at));
  }
}
