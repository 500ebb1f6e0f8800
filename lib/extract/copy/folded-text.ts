import { linkDensity, weigh } from '../../dom/element-text.ts';
import { isHidden } from '../../dom/hidden.ts';

/** Weights, as of `weigh`: a shorter paragraph is a label or a notice. */
const PROSE = 60;
const FEW_LINKS = 0.2;
const MOSTLY = 0.8;
/** Characters of a paragraph that stand nowhere else. */
const SAMPLE = 40;
const FOLDED =
  'p[style*="none"],div[style*="none"],section[style*="none"],p[style*="hidden"],div[style*="hidden"]';

const isProse = (element: Element): boolean =>
  element.nodeName === 'P' && weigh(element.textContent ?? '') >= PROSE && linkDensity(element) < FEW_LINKS;

/** A paragraph, or a box of nothing but paragraphs. */
function isText(box: Element): boolean {
  if (box.nodeName === 'P') return isProse(box);
  if (box.querySelector('form,button,input,iframe')) return false;
  const paragraphs = [...box.querySelectorAll('p')].filter(isProse);
  const weight = paragraphs.reduce((sum, { textContent }) => sum + weigh(textContent ?? ''), 0);
  return paragraphs.length > 0 && weight >= MOSTLY * weigh(box.textContent ?? '');
}

/** What the eye meets before this box, past lines such as an author's: the end of a paragraph, or the headline. */
function continues(box: Element): boolean {
  for (let at: Element | null = box; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (isHidden(before)) continue;
      const paragraphs = before.nodeName === 'P' ? [before] : [...before.querySelectorAll('p')];
      if (isHeadline(before) || paragraphs.some((paragraph) => isProse(paragraph) && !isHidden(paragraph)))
        return true;
      if (weigh(before.textContent ?? '') >= PROSE) return false;
    }
  }
  return false;
}

const isHeadline = (element: Element): boolean =>
  element.matches('h1') || element.querySelector('h1') !== null;

/**
 * Shows the paragraphs of a text that are folded away one by one, for a button that unfolds them or behind a barrier:
 * they go on where a shown paragraph or the headline ends, and stand nowhere else on the page.
 */
export function unfoldText(body: Element, candidates: Iterable<Element>): void {
  let page: string | undefined;
  for (const box of candidates) {
    if (!box.matches(FOLDED) || !body.contains(box) || !isHidden(box) || !isText(box) || !continues(box))
      continue;
    page ??= body.textContent ?? '';
    const sample = (box.textContent ?? '').trim().slice(0, SAMPLE);
    if (page.indexOf(sample) === page.lastIndexOf(sample)) box.removeAttribute('style');
  }
}
