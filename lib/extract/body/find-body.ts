import { inertDocument } from '../../dom/inert.ts';
import type { ReadingRule } from '../../model/reading-rule.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { General } from '../general.ts';
import type { PostShape } from '../structure/post-shape.ts';
import { byProfile } from './by-profile.ts';
import { byRule } from './by-rule.ts';
import { rejected } from './rejected.ts';
import { NEEDS_READABILITY, type Page, type Rung } from './rung.ts';

/** The reason left when something was not found for want of the general reading: read again with it. */
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

/** Every way to the body that these guides know, the most certain first. */
function ladderOf(page: Page, { rule, profile, general, shape }: Guides): Rung[] {
  const { document } = page;
  return [
    ['rule', () => byRule(document, rule)],
    [
      `profile:${profile?.id}`,
      () => {
        const find = profile?.themed ? general?.themedBody : undefined;
        const root = profile && byProfile(document, profile, inertDocument(document), find);
        const isWhole = !root || !profile.themed || !general?.complete || general.complete(page, root);
        return isWhole ? root : undefined;
      },
    ],
    ...(general?.rungs(page, shape, general.last) ?? []),
  ];
}

/** What a rung found, and why it is passed over where it is. */
export interface Candidate {
  readonly name: string;
  readonly root: Element | undefined;
  readonly why: string | undefined;
}

function tryRung([name, find]: Rung, general: General | undefined): Candidate {
  const root = find();
  const why = root ? rejected(root) : undefined;
  // What the user or the engine's landmark points at is the post, also where it is short and speaks of copyright.
  const isSure = (name === 'rule' && why !== 'empty') || (name.startsWith('profile:') && why === 'footer');
  const isText = why === 'list' && root && general?.holdsProse(root);
  return { name, root, why: isSure || isText ? undefined : why };
}

/** All candidates, for whoever wants to know why one was taken. */
export const candidates = (page: Page, guides: Guides): Candidate[] =>
  ladderOf(page, guides).map((rung) => tryRung(rung, guides.general));

/**
 * The article's body by the first rung whose answer passes its check: what the user pointed at, the engine's landmark,
 * then the general rungs where they are given. Every answer that is passed over leaves its reason. The user's word is
 * checked for one thing only: that there is something to read.
 */
export function findBody(page: Page, guides: Guides): FoundBody {
  const { profile, general } = guides;
  // A page of no known engine is read with everything or not at all: its comments need the general reading too.
  if (!profile && !general) return { reasons: [NEEDS_GENERAL] };
  const reasons: string[] = [];
  for (const rung of ladderOf(page, guides)) {
    if (rung[0] === NEEDS_READABILITY) return { reasons: [...reasons, NEEDS_READABILITY] };
    const { name, root, why } = tryRung(rung, general);
    if (root && !why) return { root, reasons: [...reasons, `body:${name}`] };
    if (why) reasons.push(`passed-over:${name}:${why}`);
  }
  return { reasons: [...reasons, general ? 'no-body' : NEEDS_GENERAL] };
}
