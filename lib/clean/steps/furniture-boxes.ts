import { linkDensity, weigh } from '../../dom/element-text.ts';
import { AROUND, holdsTheText, LISTING } from '../../dom/noise.ts';
import { selectAll } from '../../dom/page-names.ts';
import { counted, type Step } from '../step.ts';

const LARGE_SHARE = 0.4;

/** Boxes that are never text, by a word of their name. Small ones only: a page may call its whole body so. */
const NAMED =
  /(?:^|[\s_-])(?:newsletter\w*|subscri\w*|sign-?up|consent|opt-?in|embed-?(?:privacy|consent|placeholder)|social\w*|shar(?:e|ing)\w*|related\w*|recommend\w*|teaser\w*|promo\w*|advert\w*|sponsor\w*|paywall\w*|byline\w*|author-?(?:bio|box|info|card|name)?|authors|dateline|timestamp|pub-?date|publish(?:ed|date)?|breadcrumbs?|tags?|topics?|kicker|read-?(?:more|also|next)|more-?on|toolbar|affiliate\w*)(?:$|[\s_-])/i;
const SMALL_SHARE = 0.25;
const NEARLY_ALL = 0.8;

/** A word of a sentence that links to its topic is named after it. */
const INLINE = /^(?:A|ABBR|B|CITE|EM|I|MARK|SPAN|STRONG|TIME|U)$/;

/** As of `weigh`: longer than what asks for an address or names a related story. */
const PARAGRAPH = 160;

/** A paragraph of prose is text whatever it is called: `<p class="paywall">` stands behind the barrier. */
const isText = (block: Element): boolean =>
  block.nodeName === 'P' &&
  (!block.querySelector('a') || (weigh(block.textContent ?? '') >= PARAGRAPH && linkDensity(block) < 0.3));

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Boxes that stand inside the body by name only: share rows, related articles, comments, forms. */
export const furnitureBoxes: Step = (root) => {
  const whole = weigh(root.textContent ?? '');
  let removed = 0;
  for (const part of [...selectAll(root, AROUND), ...root.querySelectorAll('form')]) {
    const large = weigh(part.textContent ?? '') > whole * LARGE_SHARE;
    if ((large || holdsTheText(part)) && !/^(?:SCRIPT|STYLE)$/.test(part.nodeName)) continue;
    part.remove();
    removed++;
  }
  for (const box of root.querySelectorAll('div,section,ul,ol,aside,dl')) {
    const links = box.getElementsByTagName('a').length;
    const listed = links && (LISTING.test(nameOf(box)) || (box.nodeName !== 'DIV' && links >= 3));
    if (!listed || weigh(box.textContent ?? '') > whole * LARGE_SHARE || linkDensity(box) < 0.6) continue;
    box.remove();
    removed++;
  }
  return counted('furniture-boxes', removed + removeNamed(root, whole));
};

/** Unless the names would take most of the text: then they say how the page is built, not what the boxes are for. */
function removeNamed(root: Element, whole: number): number {
  const boxes: Element[] = [];
  let taken = 0;
  // The same names stand on many boxes: each is read once.
  const judged = new Map<string, boolean>();
  const isNamed = (name: string): boolean => {
    const known = judged.get(name) ?? NAMED.test(name);
    judged.set(name, known);
    return known;
  };
  for (const box of root.querySelectorAll('[class],[id]')) {
    if (boxes.at(-1)?.contains(box)) continue;
    if (!isNamed(nameOf(box)) || box.closest('.pandok-embed,table,pre') || box.querySelector('h1')) continue;
    if (box.querySelector('figure,img') && weigh(box.textContent ?? '') < 300 && !box.querySelector('a'))
      continue;
    const weight = weigh(box.textContent ?? '');
    if (INLINE.test(box.nodeName) && weight < weigh(box.parentElement?.textContent ?? '')) continue;
    if (weight > whole * SMALL_SHARE || box.closest('figure')) continue;
    // A quoted post of another service is text too.
    if (box.querySelector('blockquote') || isText(box)) continue;
    boxes.push(box);
    taken += weight;
  }
  if (taken > whole * NEARLY_ALL) return 0;
  for (const box of boxes) box.remove();
  return boxes.length;
}
