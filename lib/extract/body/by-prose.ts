import type { ProseMap } from './prose-map.ts';

/** Of a box's prose, what an inner box must hold to be the article instead of it. */
const FOLLOWED = 0.8;
/** Of the box's text, what must be prose for it to be trusted without asking anyone else. */
const TRUSTED_PROSE = 0.65;
const TRUSTED_LINKS = 0.25;
const ENOUGH = 700;

const NO_BOX = /^(?:BODY|P|LI|TD|BLOCKQUOTE|PRE|DD)$/;
const ELSEWHERE = /comment|repl(?:y|ies)|disqus|footer|sidebar/i;

/** A list of openings of other texts: every heading leads away. Or a page whose foot is inside the box; an article may have one too. */
const isSeveral = (box: Element): boolean =>
  box.querySelectorAll('h2 a, h3 a, h4 a').length >= 3 ||
  [...box.querySelectorAll('footer, #footer, .footer')].some((foot) => !foot.closest('article'));

const isElsewhere = (box: Element): boolean => {
  for (let at: Element | null = box; at; at = at.parentElement) {
    if (ELSEWHERE.test(at.id) || (at === box && ELSEWHERE.test(at.getAttribute('class') ?? ''))) return true;
  }
  return false;
};

/**
 * The innermost box that holds nearly all prose of the page: the article of a page that is little else. Undefined
 * where anything speaks against it, since other finders look closer.
 */
export function byProse(body: Element, under: ProseMap): Element | undefined {
  let box = body;
  for (;;) {
    const least = under(box).prose * FOLLOWED;
    const inner = [...box.children].find((child) => under(child).prose > least);
    if (!inner) break;
    box = inner;
  }
  const { prose, all, linked } = under(box);
  if (prose < ENOUGH || prose < all * TRUSTED_PROSE || linked > all * TRUSTED_LINKS) return undefined;
  return NO_BOX.test(box.nodeName) || isElsewhere(box) || isSeveral(box) ? undefined : box;
}
