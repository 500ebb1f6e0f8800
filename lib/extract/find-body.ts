import { linkDensity, oneLine, weigh } from '../dom/element-text.ts';
import { inertCopy } from '../dom/html.ts';
import { NEWS_BODIES } from '../sites/body-hints.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { byBoard } from './by-board.ts';
import { byDensity } from './by-density.ts';
import { byProfile } from './by-profile.ts';
import { byReadability } from './by-readability.ts';
import { preparedCopy } from './prepared-copy.ts';
import { rejected } from './rejected.ts';
import { restoreFigures } from './restore-figures.ts';
import { restoreStandfirst } from './restore-standfirst.ts';

export interface FoundBody {
  /** Detached, in an inert document. */
  readonly root?: Element;
  readonly reasons: readonly string[];
}

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

/** A finder of text loses pictures and the opening above the text: they come back from a second look at the page. */
function completed(
  root: Element | undefined,
  page: Document,
  description: string | undefined,
): Element | undefined {
  if (!root) return undefined;
  restoreFigures(page, root);
  restoreStandfirst(page, root, description);
  return root;
}

/** A rung of the ladder: its name, and what it found. */
type Rung = readonly [name: string, find: () => Element | undefined];

/**
 * The article's body by the first rung whose answer passes its check: the engine's landmark, a board's usual shape,
 * the box the page names, Readability, plain density. Every answer that is passed over leaves its reason.
 */
export function findBody(
  document: Document,
  base: string,
  profile: SiteProfile | undefined,
  description?: string,
): FoundBody {
  const inert = document.implementation.createHTMLDocument('');
  let prepared: Document | undefined;
  const copy = (): Document => {
    prepared ??= preparedCopy(document, base);
    return prepared;
  };
  const detach = (element: Element | undefined): Element | undefined => {
    if (!element) return undefined;
    const root = inert.createElement('div');
    root.append(inert.importNode(element, true));
    return root;
  };
  const ladder: Rung[] = [
    [`profile:${profile?.id}`, () => (profile ? byProfile(document, profile, inert) : undefined)],
    ['board', () => detach(byBoard(document))],
    ['named', () => completed(detach(named(copy())), copy(), description)],
    ['readability', () => completed(byReadability(inertCopy(copy()), ENOUGH), copy(), description)],
    ['density', () => detach(byDensity(copy()))],
  ];
  const reasons: string[] = [];
  for (const [name, find] of ladder) {
    const root = find();
    const why = root ? rejected(root) : undefined;
    if (root && !why) return { root, reasons: [...reasons, `body:${name}`] };
    if (why) reasons.push(`passed-over:${name}:${why}`);
  }
  return { reasons: [...reasons, 'no-body'] };
}
