/** Made by `lib/library/item-id.ts` only: the hash of an article's canonical URL. */
export type ItemId = string & { readonly __brand: 'ItemId' };
/** Made by `lib/library/lists.ts` only. */
export type ListId = string & { readonly __brand: 'ListId' };

export type ReadState = 'unread' | 'archived';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/**
 * A passage that the user marked. Anchored by its own words and what stood around them, so that it is found again in a
 * text that changed; `start` (UTF-16, into the article's text) is only where to look first.
 */
export interface Highlight {
  readonly id: string;
  readonly quote: string;
  /** At most 32 characters each. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly colour: HighlightColour;
  readonly note?: string;
  /** Epoch ms. */
  readonly madeAt: number;
}

/** How far somebody read. */
export interface ReadingPlace {
  /** UTF-16 offset into the article's text of the first line on screen. */
  readonly offset: number;
  /** 0 to 1. */
  readonly share: number;
  /** Epoch ms. */
  readonly at: number;
}

/** One row of the library: small, changes often. The article itself is stored beside it. Times are epoch ms. */
export interface SavedItem {
  readonly id: ItemId;
  readonly url: string;
  readonly canonical: string;
  readonly title: string;
  readonly author?: string;
  readonly published?: string;
  readonly site?: string;
  readonly language?: string;
  /** The first sentences, for the row. At most 200 characters. */
  readonly excerpt: string;
  /** Characters of the article without white space. */
  readonly length: number;
  readonly savedAt: number;
  readonly state: ReadState;
  readonly favourite: boolean;
  /** In the order in which they were given; each once. */
  readonly tags: readonly string[];
  readonly lists: readonly ListId[];
  readonly highlights: readonly Highlight[];
  readonly note?: string;
  readonly place?: ReadingPlace;
  /** Set when the item is in the trash. */
  readonly deletedAt?: number;
}

/** A list that the user made. `order` sorts the lists, lower first. */
export interface ReadingList {
  readonly id: ListId;
  readonly name: string;
  readonly order: number;
}

/** A stored image: bytes as base64 because messages are JSON in Chrome. `url` is the address in the article's html. */
export interface StoredImage {
  readonly url: string;
  readonly type: string;
  readonly base64: string;
}
