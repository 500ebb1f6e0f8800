import { weigh } from '../../dom/element-text.ts';
import { parseInert } from '../../dom/inert.ts';
import { selectAll } from '../../dom/page-names.ts';

/** Characters as `weigh` counts them. Less is a notice that scripts are needed. */
const LEAST = 600;
/** Of the text in the `<noscript>`, what may stand beside it: where a script has run, its text stands there already. */
const BESIDE = 0.5;

/**
 * Pages that draw their text by script may keep it whole in a `<noscript>`: it takes that one's place where nothing
 * else stands there. `root` belongs to an inert copy of the page. Returns how many were opened.
 */
export function openNoscripts(root: Element): number {
  let opened = 0;
  for (const noscript of selectAll(root, 'noscript')) {
    const raw = noscript.textContent ?? '';
    if (weigh(raw) < LEAST || !noscript.parentElement) continue;
    const content = noscript.firstElementChild ? noscript : parseInert(raw, root.ownerDocument);
    const text = weigh(content.textContent ?? '');
    const whole = weigh(noscript.parentElement.textContent ?? '') - weigh(raw);
    if (text < LEAST || whole > text * BESIDE || !content.querySelector('p,br')) continue;
    noscript.replaceWith(...[...content.childNodes].map((node) => root.ownerDocument.importNode(node, true)));
    opened++;
  }
  return opened;
}
