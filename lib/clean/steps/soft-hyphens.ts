import { counted, type Step } from '../step.ts';

const SOFT_HYPHEN = /\u00ad/g;

/** Marks where a word may be parted are for one page's columns: a search for the word, a name, a sentence stumbles on them. */
export const softHyphens: Step = (root) => {
  if (!root.textContent?.includes('\u00ad')) return [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let changed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.includes('\u00ad')) continue;
    node.nodeValue = text.replace(SOFT_HYPHEN, '');
    changed++;
  }
  return counted('soft-hyphens', changed);
};
