import type { FirstScreen } from '../../components/library/world.ts';
import { parseItem } from '../../lib/library/documents.ts';
import type { Overview, Thumbnail } from '../../lib/model/shelf.ts';

const KEY = 'library-first-screen';

/** Is it an overview as far as the page reads it? */
function isOverview(value: unknown): value is Overview {
  const { views, tags, sites, lists } = (value ?? {}) as Record<string, unknown>;
  return typeof views === 'object' && views !== null && [tags, sites, lists].every(Array.isArray);
}

const thumbnailsIn = (stored: unknown): Thumbnail[] =>
  (Array.isArray(stored) ? (stored as Partial<Thumbnail>[]) : []).flatMap((one) => {
    const { id, picture } = one ?? {};
    return typeof id === 'string' && picture?.startsWith?.('data:image/') ? [{ id, picture }] : [];
  });

function parse(stored: unknown): FirstScreen | undefined {
  const { items, total, overview, thumbnails } = (stored ?? {}) as Record<string, unknown>;
  if (!Array.isArray(items) || typeof total !== 'number' || !isOverview(overview)) return undefined;
  const rows = items.flatMap((item) => parseItem({ ...item, _id: `item/${item?.id}` }) ?? []);
  return {
    items: rows,
    total: Math.max(total, rows.length),
    overview,
    thumbnails: thumbnailsIn(thumbnails),
  };
}

/**
 * What the page showed last, beside the library and read before anything wakes: it stands there at once, until the library
 * itself has answered. Where it is refused or unreadable the page opens a little later.
 */
export const firstScreen = {
  read: (): FirstScreen | undefined => {
    try {
      return parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    } catch {
      return undefined;
    }
  },
  keep: (screen: FirstScreen): void => {
    try {
      localStorage.setItem(KEY, JSON.stringify(screen));
    } catch {
      // No room for it, or not allowed.
    }
  },
};
