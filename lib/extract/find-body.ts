import type { ReadingRule } from '../model/reading-rule.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { byProfile } from './by-profile.ts';
import { byRule } from './by-rule.ts';
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

/** Who may know where the body is. */
export interface Guides {
  readonly rule: ReadingRule | undefined;
  readonly profile: SiteProfile | undefined;
  readonly general: General | undefined;
  readonly shape: PostShape | undefined;
}

/**
 * The article's body by the first rung whose answer passes its check: what the user pointed at, the engine's landmark,
 * then the general rungs where they are given. Every answer that is passed over leaves its reason. The user's word is
 * checked for one thing only: that there is something to read.
 */
export function findBody(page: Page, { rule, profile, general, shape }: Guides): FoundBody {
  // A page of no known engine is read with everything or not at all: its comments need the general reading too.
  if (!profile && !general) return { reasons: [NEEDS_GENERAL] };
  const { document } = page;
  const inert = document.implementation.createHTMLDocument('');
  const ladder: Rung[] = [
    ['rule', () => byRule(document, rule)],
    [`profile:${profile?.id}`, () => (profile ? byProfile(document, profile, inert) : undefined)],
    ...(general?.rungs(page, shape) ?? []),
  ];
  const reasons: string[] = [];
  for (const [name, find] of ladder) {
    const root = find();
    const found = root ? rejected(root) : undefined;
    const why = name === 'rule' && found !== 'empty' ? undefined : found;
    if (root && !why) return { root, reasons: [...reasons, `body:${name}`] };
    if (why) reasons.push(`passed-over:${name}:${why}`);
  }
  return { reasons: [...reasons, general ? 'no-body' : NEEDS_GENERAL] };
}
