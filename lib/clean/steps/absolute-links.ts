import { absolute } from '../../dom/address.ts';
import { counted, type Step } from '../step.ts';
import { isNoteLink } from './notes.ts';

/** Links by their full address. What leads nowhere (script, fragment of this page) becomes plain text. */
export const absoluteLinks: Step = (root, { url }) => {
  let undone = 0;
  for (const link of [...root.querySelectorAll('a')]) {
    const href = link.getAttribute('href');
    const address = href?.startsWith('mailto:')
      ? href
      : href?.startsWith('#') && !isNoteLink(link)
        ? undefined
        : absolute(href, url);
    if (address) link.setAttribute('href', address);
    else {
      link.replaceWith(...link.childNodes);
      undone++;
    }
  }
  return counted('links-undone', undone);
};
