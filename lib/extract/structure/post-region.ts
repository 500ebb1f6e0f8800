import { oneLine, weigh } from '../../dom/element-text.ts';
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

const isShown = (node: Node): boolean =>
  node.nodeType === 3
    ? oneLine(node.nodeValue) !== ''
    : node.nodeType === 1 && !/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK|META)$/.test(node.nodeName);

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
    if (found()) return kept;
  }
  return kept;
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
