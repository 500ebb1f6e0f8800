import type { ListId, SavedItem } from '../model/saved-item.ts';
import type { ShelfPlace, Sort, View } from '../model/shelf.ts';
import type { Row } from './packed-shelf.ts';
import { fold } from './query/fold.ts';
import { initialsOf, isInitials } from './query/initials.ts';
import type { Query, State } from './query/parse-query.ts';

const IN_VIEW: Readonly<Record<View, (item: SavedItem) => boolean>> = {
  unread: ({ state }) => state === 'unread',
  archived: ({ state }) => state === 'archived',
  favourite: ({ favourite }) => favourite,
  all: () => true,
  trash: () => true,
};

const IN_STATE: Readonly<Record<State, (item: SavedItem) => boolean>> = {
  unread: ({ state }) => state === 'unread',
  archived: ({ state }) => state === 'archived',
  favourite: ({ favourite }) => favourite,
  noted: ({ note, highlights }) => note !== undefined || highlights.length > 0,
};

/** The trash is a place of its own: nothing in it is anywhere else. */
export const isIn = (item: SavedItem, { view, tag, list, site }: ShelfPlace): boolean =>
  (item.deletedAt !== undefined) === (view === 'trash') &&
  IN_VIEW[view](item) &&
  (tag === undefined || item.tags.includes(tag)) &&
  (list === undefined || item.lists.includes(list)) &&
  (site === undefined || shownSite(item) === site);

const HOST = /^https?:\/\/(?:www\.)?([^/?#]+)/i;
/** The host of an item's address, without `www.`. */
export const hostOf = ({ url }: SavedItem): string => HOST.exec(url)?.[1]?.toLowerCase() ?? '';
/** What the user knows the site by. */
export const shownSite = (item: SavedItem): string => item.site ?? hostOf(item);

/** Does an item pass what the query says of sites, tags, lists, states and days? `listNames` are folded, by id. */
export function passes(item: SavedItem, query: Query, listNames: ReadonlyMap<ListId, string>): boolean {
  const { sites, tags, lists, is, before, after } = query;
  // Worked out only where it is asked for: ten thousand items pass here with every step of a search.
  const has = (wanted: readonly string[], own: () => readonly string[]): boolean => {
    if (wanted.length === 0) return true;
    const names = own();
    return wanted.every((name) => names.includes(name));
  };
  const inSite = (): boolean => {
    const site = `${hostOf(item)} ${fold(item.site ?? '')}`;
    return sites.every((wanted) => site.includes(wanted));
  };
  return (
    (sites.length === 0 || inSite()) &&
    has(tags, () => item.tags.map(fold)) &&
    has(lists, () => item.lists.map((list) => listNames.get(list) ?? '')) &&
    is.every((state) => IN_STATE[state](item)) &&
    (before === undefined || item.savedAt < before) &&
    (after === undefined || item.savedAt >= after)
  );
}

/** What of an item is searched without its article: folded. */
export interface Head {
  readonly title: string;
  readonly tags: string;
  /** Author, site, own notes. */
  readonly rest: string;
}

const heads = new WeakMap<Row, Head>();

export function headOf(row: Row): Head {
  const known = heads.get(row);
  if (known) return known;
  const { title, tags, author, site, note, highlights } = row.item;
  const notes = highlights.map((highlight) => highlight.note);
  const own = [author, site, note, ...notes].filter(Boolean).join(' ');
  const head = { title: fold(title), tags: fold(tags.join(' ')), rest: fold(own) };
  heads.set(row, head);
  return head;
}

const initials = new WeakMap<Head, string>();

/** Initial consonants of title and tags: worked out when first asked for, since few words are typed so. */
function initialsIn(head: Head): string {
  const known = initials.get(head) ?? initialsOf(`${head.title} ${head.tags}`);
  initials.set(head, known);
  return known;
}

/** Where a word stands in an item's head, or nowhere. */
export function inHead(head: Head, word: string): 'title' | 'tag' | 'note' | undefined {
  if (head.title.includes(word)) return 'title';
  if (head.tags.includes(word)) return 'tag';
  if (head.rest.includes(word)) return 'note';
  return isInitials(word) && initialsIn(head).includes(word) ? 'title' : undefined;
}

const published = ({ published: day, savedAt }: SavedItem): number =>
  day ? Date.parse(day) || savedAt : savedAt;
const ORDERS: Readonly<Record<Sort, (one: SavedItem, other: SavedItem) => number>> = {
  saved: (one, other) => other.savedAt - one.savedAt,
  published: (one, other) => published(other) - published(one),
  title: (one, other) => one.title.localeCompare(other.title, 'ko'),
  length: (one, other) => one.length - other.length,
  progress: (one, other) => (other.place?.share ?? 0) - (one.place?.share ?? 0),
};

/** The ids decide between equals, so that pages of a long list never overlap. */
export const inOrder =
  (sort: Sort) =>
  (one: SavedItem, other: SavedItem): number =>
    ORDERS[sort](one, other) || (one.id < other.id ? -1 : 1);
