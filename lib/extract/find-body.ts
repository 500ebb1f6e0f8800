import type { SiteProfile } from '../sites/profile.ts';
import { byProfile } from './by-profile.ts';
import type { General } from './general.ts';
import { rejected } from './rejected.ts';
import type { Page, Rung } from './rung.ts';
import type { PostShape } from './structure/post-shape.ts';

/** The reason left when the ladder ended for want of general reading: read again with them. */
export const NEEDS_GENERAL = 'needs:general';

export interface FoundBody {
  /** Detached, in an inert document. */
  readonly root?: Element;
  readonly reasons: readonly string[];
}

/**
 * The article's body by the first rung whose answer passes its check: the engine's landmark, then
 * the general rungs where they are given. Every answer that is passed over leaves its reason.
 */
export function findBody(
  page: Page,
  profile: SiteProfile | undefined,
  general: General | undefined,
  shape: PostShape | undefined,
): FoundBody {
  const { document } = page;
  const inert = document.implementation.createHTMLDocument('');
  const ladder: Rung[] = [
    [`profile:${profile?.id}`, () => (profile ? byProfile(document, profile, inert) : undefined)],
    ...(general?.rungs(page, shape) ?? []),
  ];
  const reasons: string[] = [];
  for (const [name, find] of ladder) {
    const root = find();
    const why = root ? rejected(root) : undefined;
    if (root && !why) return { root, reasons: [...reasons, `body:${name}`] };
    if (why) reasons.push(`passed-over:${name}:${why}`);
  }
  return { reasons: [...reasons, general ? 'no-body' : NEEDS_GENERAL] };
}
