import { oneLine } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { counted, type Step } from '../step.ts';

const AMONG_FIRST = 6;
const MAY_BE = /^(?:H[123]|HEADER|P|STRONG)$/;

/** The first few elements that a title may stand in. A list of all of them is a walk through the whole text. */
function firstOf(root: Element): Element[] {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 1);
  while (found.length < AMONG_FIRST && walker.nextNode())
    if (MAY_BE.test(walker.currentNode.nodeName)) found.push(walker.currentNode as Element);
  return found;
}

/** The title again atop the body: the reading view sets it already. */
export const repeatedTitle: Step = (root, { title }) => {
  const wanted = fold(title ?? '');
  if (wanted.length < 4) return [];
  let removed = 0;
  for (const element of firstOf(root)) {
    const text = oneLine(element.textContent);
    if (text.length > 300 || fold(text) !== wanted || element.querySelector('img')) continue;
    element.remove();
    removed++;
  }
  return counted('repeated-title', removed);
};
