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

/** Readability weighs text; the pictures that it lost come back from a second look at the same page. */
function withFigures(copy: Document): Element | undefined {
  const figured = copy.querySelector('figure, .wp-caption') ? inertCopy(copy) : undefined;
  const root = byReadability(copy, ENOUGH);
  if (root && figured) restoreFigures(figured, root);
  return root;
}

/** A rung of the ladder: its name, and what it found. */
type Rung = readonly [name: string, find: () => Element | undefined];

/**
 * The article's body by the first rung whose answer passes its check: the engine's landmark, a board's usual shape,
 * the box the page names, Readability, plain density. Every answer that is passed over leaves its reason.
 */
export function findBody(document: Document, base: string, profile: SiteProfile | undefined): FoundBody {
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
    [
      'named',
      () => {
        const root = detach(named(copy()));
        if (root) restoreFigures(copy(), root);
        return root;
      },
    ],
    ['readability', () => withFigures(copy())],
    ['density', () => detach(byDensity(preparedCopy(document, base)))],
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
