import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';
import type { PageCopy } from '../../dom/inert.ts';
import { selectAll } from '../../dom/page-names.ts';
import { type TextLine, textLines } from '../../dom/text-lines.ts';
import { NEWS_BODIES } from '../../sites/body-hints.ts';
import { fold } from '../../text/fold.ts';
import { preparedCopy } from '../copy/prepared-copy.ts';
import { restoreFigures } from '../copy/restore-figures.ts';
import { restoreStandfirst } from '../copy/restore-standfirst.ts';
import { dropLines, type Witness } from '../lines/drop-lines.ts';
import { removeElsewhere } from '../lines/elsewhere-lines.ts';
import type { PostShape } from '../structure/post-shape.ts';
import { byArticle } from './by-article.ts';
import { byBoard } from './by-board.ts';
import { byProse } from './by-prose.ts';
import type { LastRungs } from './last-rungs.ts';
import { type ProseMap, proseMap } from './prose-map.ts';
import { detached, NEEDS_READABILITY, type Page, type Rung } from './rung.ts';

const ENOUGH = 250;
/** Characters. Less is an opening, which says nothing about the lines after it. */
const LEAST_WITNESS = 300;

const weightOf = (element: Element | undefined): number => weigh(oneLine(element?.textContent));

/** The box that the page itself names as the text, when there is exactly one. */
function named(body: Element): Element | undefined {
  for (const selector of NEWS_BODIES) {
    const found = [...selectAll(body, selector)];
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    const only = outer[0];
    if (outer.length === 1 && only && weightOf(only) >= ENOUGH && linkDensity(only) < 0.4) return only;
  }
  return undefined;
}

/** A copy in a box of its own. What stands on the page's copy has left the page: it needs no document of its own. */
function boxed(element: Element | undefined): Element | undefined {
  const root = element?.ownerDocument.createElement('div');
  if (element) root?.append(element.cloneNode(true));
  return root;
}

/** What the page gives as its text and its description, where it does. */
export function witnessOf({ articleBody, description }: Page): Witness {
  return {
    body: articleBody && articleBody.length >= LEAST_WITNESS ? fold(articleBody) : undefined,
    description: description ? fold(description) : undefined,
  };
}

/**
 * A board's box by its usual names and by its shape, the box that the page names, the box that holds its prose, its one
 * article, Readability, plain density. The page is copied once, when the first of the last five is tried. `finish`
 * takes out of an answer the lines that are not the article's.
 */
export function generalRungs(
  page: Page,
  shape: PostShape | undefined,
  last: LastRungs | undefined,
  finish = dropLines,
): readonly Rung[] {
  const { document, base, description } = page;
  let prepared: PageCopy | undefined;
  const copy = (): PageCopy => {
    prepared ??= preparedCopy(document, base);
    return prepared;
  };
  let lines: readonly TextLine[] | undefined;
  const pageLines = (): readonly TextLine[] => {
    lines ??= textLines(copy().body);
    return lines;
  };
  let prose: ProseMap | undefined;
  const byTheProse = (find: typeof byProse): Element | undefined => {
    const { body } = copy();
    prose ??= proseMap(body, pageLines());
    return completed(boxed(find(body, prose)));
  };
  /** A finder of text loses pictures and the opening above the text: they come back from a second look at the page. */
  const completed = (root: Element | undefined): Element | undefined => {
    if (!root) return undefined;
    restoreFigures(copy().body, root);
    restoreStandfirst(copy(), root, description, pageLines());
    removeElsewhere(root);
    finish(root, witnessOf(page));
    return root;
  };
  const lastOf = ({ byReadability, byDensity }: LastRungs): Rung[] => [
    ['readability', () => completed(byReadability(copy(), ENOUGH))],
    [
      'density',
      () => {
        const root = boxed(byDensity(copy().body));
        return root && removeElsewhere(root);
      },
    ],
  ];
  return [
    ['board', () => detached(byBoard(document))],
    ['shape', () => shape?.root],
    ['named', () => completed(boxed(named(copy().body)))],
    ['prose', () => byTheProse(byProse)],
    ['article', () => byTheProse(byArticle)],
    ...(last ? lastOf(last) : [[NEEDS_READABILITY, () => undefined] as Rung]),
  ];
}
