import type { FigureKind } from './mark.ts';
import type {
  Highlight,
  ItemId,
  ListId,
  ReadingList,
  ReadingPlace,
  ReadState,
  SavedItem,
} from './saved-item.ts';

export const VIEWS = ['unread', 'archived', 'favourite', 'all', 'trash'] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ['saved', 'published', 'title', 'length', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

/** Which part of the library is looked at. */
export interface ShelfPlace {
  readonly view: View;
  readonly tag?: string;
  readonly list?: ListId;
  readonly site?: string;
}

/** A stretch of the library. */
export interface ShelfRequest {
  /** In the search's own language: `반도체 "26만 장" -루머 site:haeon.kr`; empty matches all. */
  readonly query: string;
  readonly place: ShelfPlace;
  /** A search for words is sorted by its rank instead. */
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
}

/** What a user may change of a saved item. `null` takes a field away. */
export interface Patch {
  readonly state?: ReadState;
  readonly favourite?: boolean;
  readonly tags?: readonly string[];
  readonly lists?: readonly ListId[];
  readonly highlights?: readonly Highlight[];
  readonly note?: string | null;
  readonly place?: ReadingPlace | null;
  readonly deletedAt?: number | null;
}

/** What puts one item back to what it was. */
export interface Undo {
  readonly id: ItemId;
  readonly patch: Patch;
}

/** One deed, for one item or many. */
export type Deed =
  | { readonly kind: 'state'; readonly state: ReadState }
  | { readonly kind: 'favourite'; readonly on: boolean }
  | { readonly kind: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: 'list'; readonly add: readonly ListId[]; readonly remove: readonly ListId[] }
  /** Puts highlights in, each in the place of the one of its id, and takes others away: what another tab drew stays. */
  | { readonly kind: 'highlights'; readonly put: readonly Highlight[]; readonly remove: readonly string[] }
  /** `before`: the note that was written on. Where another tab wrote on it meanwhile, both are kept. */
  | { readonly kind: 'note'; readonly note: string; readonly before?: string }
  | { readonly kind: 'place'; readonly place: ReadingPlace | null }
  | { readonly kind: 'trash' }
  | { readonly kind: 'untrash' };

/** Items as they are now, and what would put each back to what it was. */
export interface Done {
  readonly items: readonly SavedItem[];
  readonly undo: readonly Undo[];
}

/** Where the best word of a hit stands. */
export type Where = 'title' | 'tag' | 'name' | 'note' | 'text' | 'comment';

export interface Hit {
  readonly item: SavedItem;
  readonly where: Where;
  /** Higher is better: title over tag over name over how often over how new. */
  readonly rank: number;
}

export interface SearchRequest {
  readonly query: string;
  readonly place: ShelfPlace;
  /** Where the step before ended; 0 begins. */
  readonly from: number;
}

/** One step of a search. Asked again with `next` until there is none, a search is complete. */
export interface SearchStep {
  readonly hits: readonly Hit[];
  readonly next?: number;
  /** 0 to 1. */
  readonly done: number;
}

/** The sentence that holds a hit. The span lies in `text` (UTF-16, half-open). */
export interface Snippet {
  readonly id: ItemId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The small picture of an item, as an address that holds it; absent where it has none. */
export interface Thumbnail {
  readonly id: ItemId;
  readonly picture?: string;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** What the library holds, in numbers. Tags and sites: most used first. */
export interface Overview {
  readonly views: Readonly<Record<View, number>>;
  readonly tags: readonly Counted[];
  readonly sites: readonly Counted[];
  readonly lists: readonly (ReadingList & { readonly count: number })[];
  /** Items that cannot be read: shown as a warning, kept as they are. */
  readonly damaged: number;
  /** How many items were in a library that the browser deleted; absent when none was, or once the user knows. */
  readonly lost?: number;
}

/** A figure that an article gives in a sentence about a name. */
export interface NameFigure {
  readonly id: ItemId;
  readonly title: string;
  readonly site?: string;
  readonly published?: string;
  readonly kind: FigureKind;
  /** As it stands in the text. */
  readonly figure: string;
  readonly sentence: string;
}

/** Records that cannot be read, as they are stored. */
export interface DamagedPart {
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  /** Where the next part begins; absent at the end. */
  readonly last?: string;
}

/** What some articles take. Bytes. */
export interface SpacePart {
  readonly measured: readonly {
    readonly id: ItemId;
    readonly title: string;
    readonly text: number;
    readonly images: number;
  }[];
  /** Where the next part begins; absent at the end. */
  readonly last?: ItemId;
}
