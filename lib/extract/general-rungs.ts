import { linkDensity, oneLine, weigh } from '../dom/element-text.ts';
import { inertCopy } from '../dom/inert.ts';
import { NEWS_BODIES } from '../sites/body-hints.ts';
import { byArticle } from './by-article.ts';
import { byBoard } from './by-board.ts';
import { byDensity } from './by-density.ts';
import { byProse } from './by-prose.ts';
import { byReadability } from './by-readability.ts';
import { removeElsewhere } from './elsewhere-lines.ts';
import { preparedCopy } from './prepared-copy.ts';
import { restoreFigures } from './restore-figures.ts';
import { restoreStandfirst } from './restore-standfirst.ts';
import { detached, type Page, type Rung } from './rung.ts';
import type { PostShape } from './structure/post-shape.ts';

const ENOUGH = 250;

const weightOf = (element: Element | undefined): number => weigh(oneLine(element?.textContent));

/** The box that the page itself names as the text, when there is exactly one. */
function named(copy: Document): Element | undefined {
  for (const selector of NEWS_BODIES) {
    const found = [...copy.querySelectorAll(selector)];
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    const only = outer[0];
    if (outer.length === 1 && only && weightOf(only) >= ENOUGH && linkDensity(only) < 0.4) return only;
  }
  return undefined;
}

/**
 * A board's box by its usual names and by its shape, the box that the page names, Readability, plain density. The page
 * is copied once, when the first of the last three is tried.
 */
export function generalRungs(
  { document, base, description }: Page,
  shape: PostShape | undefined,
): readonly Rung[] {
  let prepared: Document | undefined;
  const copy = (): Document => {
    prepared ??= preparedCopy(document, base);
    return prepared;
  };
  /** A finder of text loses pictures and the opening above the text: they come back from a second look at the page. */
  const completed = (root: Element | undefined): Element | undefined => {
    if (!root) return undefined;
    restoreFigures(copy(), root);
    restoreStandfirst(copy(), root, description);
    return removeElsewhere(root);
  };
  return [
    ['board', () => detached(byBoard(document))],
    ['shape', () => shape?.root],
    ['named', () => completed(detached(named(copy())))],
    ['prose', () => completed(detached(byProse(copy().body)))],
    ['article', () => completed(detached(byArticle(copy().body)))],
    ['readability', () => completed(byReadability(inertCopy(copy()), ENOUGH))],
    [
      'density',
      () => {
        const root = detached(byDensity(copy()));
        return root && removeElsewhere(root);
      },
    ],
  ];
}
