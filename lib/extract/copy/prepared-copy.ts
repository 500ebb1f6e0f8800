import { linkDensity, weigh } from '../../dom/element-text.ts';
import { MAYBE_HIDDEN, removeHidden } from '../../dom/hidden.ts';
import { inertCopy, type PageCopy } from '../../dom/inert.ts';
import { AROUND, holdsTheText, LISTING } from '../../dom/noise.ts';
import { selectAll } from '../../dom/page-names.ts';
import { realImages } from '../../dom/real-images.ts';
import { unfoldText } from './folded-text.ts';
import { removeHiddenTwins, STYLED_AWAY } from './hidden-twin.ts';
import { removeLaterStories } from './later-stories.ts';
import { nameCaptions } from './name-captions.ts';
import { openNoscripts } from './noscript-text.ts';
import { plainPictures } from './odd-pictures.ts';
import { plainCode } from './plain-code.ts';
import { realMaths } from './real-maths.ts';

const LARGE_SHARE = 0.4;

/** More names of labels for those who do not see the page, beside those that the reader takes out by itself. */
const LABELS = '.off-screen,.offscreen,.element-invisible,.assistive-text,.show-for-sr,.is-sr-only,.vh';

const BOXES = new Set(['DIV', 'SECTION', 'UL', 'OL', 'ASIDE', 'DL', 'TABLE']);

/** Boxes whose name says list. */
function listingsIn(body: Element): Element[] {
  const found: Element[] = [];
  // The same names stand on many boxes: each is read once.
  const judged = new Map([['', false]]);
  const saysList = (name: string): boolean => {
    const known = judged.get(name) ?? LISTING.test(name);
    judged.set(name, known);
    return known;
  };
  // A walker hands out elements several times faster than the list of a query does.
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!BOXES.has(node.nodeName)) continue;
    const box = node as Element;
    if (saysList(box.className) || saysList(box.id)) found.push(box);
  }
  return found;
}

/** Boxes whose name says list and whose text is mostly links. */
function removeListings(body: Element, whole: number): number {
  let removed = 0;
  for (const box of listingsIn(body)) {
    if (!body.contains(box)) continue;
    if (linkDensity(box) < 0.5 || weigh(box.textContent ?? '') > whole * LARGE_SHARE) continue;
    box.remove();
    removed++;
  }
  return removed;
}

/**
 * An inert copy of the page with the surroundings of an article taken away before anything is weighed: comments,
 * link boxes and hidden parts outweigh a short post otherwise. Nothing that holds most of the text is taken.
 */
export function preparedCopy(document: Document, base: string): PageCopy {
  const copy = inertCopy(document);
  const { body } = copy;
  for (const old of body.querySelectorAll('base')) old.remove();
  plainPictures(body);
  nameCaptions(body);
  realImages(body, base);
  realMaths(body);
  plainCode(body);
  for (const mark of body.querySelectorAll('h1>a,h2>a,h3>a,h4>a'))
    if ('¶§#🔗'.includes(mark.textContent || ' ')) mark.remove();
  removeLaterStories(body, document.title);
  const maybe = [...selectAll(body, MAYBE_HIDDEN)];
  const hidden = maybe.filter((box) => box.matches(STYLED_AWAY));
  removeHiddenTwins(body, hidden);
  unfoldText(body, hidden);
  removeHidden(body, maybe);
  for (const label of selectAll(body, LABELS)) if (!label.firstElementChild) label.remove();
  for (const code of body.querySelectorAll('script:not([type^="math/"]),style,template')) code.remove();
  openNoscripts(body);
  const whole = weigh(body.textContent ?? '');
  for (const part of selectAll(body, AROUND)) {
    if (!body.contains(part) || weigh(part.textContent ?? '') > whole * LARGE_SHARE) continue;
    if (!holdsTheText(part)) part.remove();
  }
  removeListings(body, whole);
  return copy;
}
