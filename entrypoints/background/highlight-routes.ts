import { findSaved } from '../../lib/library/library.ts';
import { changeItems } from '../../lib/library/organise.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { Failure } from '../../lib/messages/failure.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';

/** A phone's address is the same site. */
const homeOf = (url: string): string => siteOf(url).replace(/^(?:m|mobile|amp)\./, '');

export const highlightRoutes: Pick<BackgroundHandlers, 'highlights.change'> = {
  'highlights.change': async ({ canonical, put, drop }, { caller, url }) => {
    const item = await findSaved(canonical);
    if (!item) return {};
    // A page speaks of its own articles only.
    const homes = [homeOf(item.url), homeOf(item.canonical)];
    if (caller === 'content' && !homes.includes(homeOf(url))) throw new Failure('not-allowed');
    const { items } = await changeItems([item.id], { kind: 'highlights', put, remove: drop }, Date.now());
    return { highlights: items[0]?.highlights ?? [] };
  },
};
