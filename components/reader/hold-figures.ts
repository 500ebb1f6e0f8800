import { aroundFigures } from '../../lib/text/stay-together.ts';

/** Holds numerals to each other and to their unit, so that no line ends within `3조 2천억 원`. The text and its offsets stay. */
export function holdFigures(root: DocumentFragment): void {
  // Texts only.
  const walker = document.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const [before = '', figure] = aroundFigures(node.data);
    if (!figure) continue;
    const text = node.splitText(before.length);
    text.splitText(figure.length);
    const held = document.createElement('span');
    held.className = 'held';
    text.replaceWith(held);
    held.append(text);
    // The walk goes on in the rest.
    walker.currentNode = text;
  }
}
