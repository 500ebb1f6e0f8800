import { itemIdOf } from '../../lib/library/item-id.ts';
import { findSaved } from '../../lib/library/library.ts';
import { changeItems } from '../../lib/library/organise.ts';
import { findPassingPlace, keepPassingPlace } from '../../lib/library/passing-places.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { checkSite } from './own-site.ts';

export const placeRoutes: Pick<BackgroundHandlers, 'place.find' | 'place.keep'> = {
  'place.find': async ({ canonical }, asker) => {
    checkSite([canonical], asker);
    const place = (await findSaved(canonical))?.place ?? (await findPassingPlace(await itemIdOf(canonical)));
    return place ? { place } : {};
  },
  'place.keep': async ({ canonical, offset, share }, asker) => {
    checkSite([canonical], asker);
    const place = { offset, share, at: Date.now() };
    const item = await findSaved(canonical);
    if (item) await changeItems([item.id], { kind: 'place', place }, place.at);
    // In a private window nothing is remembered, not even for as long.
    else if (!asker.isPrivate) await keepPassingPlace(await itemIdOf(canonical), place);
    return {};
  },
};
