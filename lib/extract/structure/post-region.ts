import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';
import { isFurniture, isFurnitureText } from './furniture.ts';
import { isHeadRow } from './head-box.ts';
import type { PostEnds } from './post-ends.ts';

/** As much as a few words: less is a stray label. */
const SOMETHING = 8;
/** What a picture weighs among words. */
const PICTURE = 60;

export function weightOf(node: Node): number {
  const text = weigh(node.textContent ?? '');
  if (node.nodeType !== 1) return text;
  const pictures = (node as Element).querySelectorAll('img,video,iframe').length;
  return text + PICTURE * (pictures + Number(/^(?:IMG|VIDEO|IFRAME)$/.test(node.nodeName)));
}

/** From this share of links on a box leads elsewhere. */
const LINKED = 0.3;

const isShown = (node: Node): boolean =>
  node.nodeType === 3
    ? oneLine(node.nodeValue) !== ''
    : node.nodeType === 1 && !/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK|META)$/.test(node.nodeName);

/** How much more than what was found stands behind it before the post goes on there. */
const MORE = 1.5;

/**
 * Does the post go on outside of this box? Then its opening stands in the box of its head, and what comes between that and
 * the comments is more than it, and no links: the steps of a recipe, the sections of a report.
 */
function goesOn(box: Node | null, kept: readonly Node[], ends: ReadonlySet<Element>): boolean {
  const behind: Element[] = [];
  let next = (box as Element | null)?.nextElementSibling;
  while (next && !ends.has(next)) {
    if (isShown(next) && !isFurniture(next)) behind.push(next);
    next = next.nextElementSibling;
  }
  // Only comments, a form or the foot tell that all before them is the post's.
  if (!next || !behind.length || box?.nodeName === 'BODY') return false;
  const more = behind.reduce((sum, element) => sum + weightOf(element), 0);
  const own = kept.reduce((sum, node) => sum + weightOf(node), 0);
  return more > own * MORE && behind.every((element) => linkDensity(element) < LINKED);
}

/**
 * What stands between a post's head and what follows it, in document order: whole boxes where they hold nothing else.
 * Looks no further up than the box that holds a post.
 */
export function postRegion(start: Node, { ends, around }: PostEnds): Node[] {
  const kept: Node[] = [];
  // Summed up as it grows: to weigh all that is kept for each node would take the square of a long post.
  let weight = 0;
  const keep = (node: Node): void => {
    if (weight < SOMETHING) weight += weightOf(node);
    kept.push(node);
  };
  const found = (): boolean => weight >= SOMETHING;
  /** False when the end was reached. Buttons above a post may be called as what follows one. */
  const take = (node: Node): boolean => {
    if (!isShown(node)) return true;
    if (node.nodeType === 3) {
      if (!isFurnitureText(oneLine(node.nodeValue))) keep(node);
      return true;
    }
    const element = node as Element;
    if (ends.has(element)) return !found();
    if (around.has(element)) return [...element.childNodes].every(take);
    if (!found() && isHeadRow(element)) return true;
    if (!isFurniture(element)) keep(element);
    return true;
  };
  for (let at: Node | null = start; at && at.nodeName !== 'BODY'; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (!take(next)) return kept;
    if (!found()) continue;
    if (!goesOn(at.parentNode, kept, ends)) return kept;
  }
  return kept;
}

/** Under a line of strokes members sign, the same in each of their posts. */
export const SIGNATURE = /^[_–—-]{8,}$/;

/** Takes a signature out of a copy of a forum's post. */
export function cutSignature(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let cut = false; walker.nextNode(); ) {
    cut ||= SIGNATURE.test(oneLine(walker.currentNode.nodeValue));
    if (cut) walker.currentNode.nodeValue = '';
  }
}

/** Takes the labels and buttons out of a copy, down the chain of boxes that hold most of it. */
export function trim(root: Element): void {
  for (let box: Element | undefined = root; box; ) {
    for (const child of [...box.children]) if (isFurniture(child) && child.nodeName !== 'BR') child.remove();
    const whole = weightOf(box);
    box = [...box.children].find(
      (child) =>
        /^(?:DIV|SECTION|ARTICLE|TD|TABLE|TBODY|TR|MAIN)$/.test(child.nodeName) &&
        weightOf(child) > whole * 0.6,
    );
  }
}
