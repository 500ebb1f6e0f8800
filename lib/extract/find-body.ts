import type { SiteProfile } from '../sites/profile.ts';
import { byBoard } from './by-board.ts';
import { byProfile } from './by-profile.ts';
import { rejected } from './rejected.ts';
import { detached, type GeneralRungs, type Page, type Rung } from './rung.ts';

/** The reason left when the ladder ended for want of general rungs: read again with them. */
export const NEEDS_GENERAL_RUNGS = 'needs:general-rungs';

export interface FoundBody {
  /** Detached, in an inert document. */
  readonly root?: Element;
  readonly reasons: readonly string[];
}

/**
 * The article's body by the first rung whose answer passes its check: the engine's landmark, a board's usual shape,
 * then the general rungs where they are given. Every answer that is passed over leaves its reason.
 */
export function findBody(
  page: Page,
  profile: SiteProfile | undefined,
  generalRungs: GeneralRungs | undefined,
): FoundBody {
  const { document } = page;
  const inert = document.implementation.createHTMLDocument('');
  const ladder: Rung[] = [
    [`profile:${profile?.id}`, () => (profile ? byProfile(document, profile, inert) : undefined)],
    ['board', () => detached(byBoard(document))],
    ...(generalRungs?.(page) ?? []),
  ];
  const reasons: string[] = [];
  for (const [name, find] of ladder) {
    const root = find();
    const why = root ? rejected(root) : undefined;
    if (root && !why) return { root, reasons: [...reasons, `body:${name}`] };
    if (why) reasons.push(`passed-over:${name}:${why}`);
  }
  return { reasons: [...reasons, generalRungs ? 'no-body' : NEEDS_GENERAL_RUNGS] };
}
