/** Made by `lib/library/item-id.ts` only: the hash of an article's canonical URL. */
export type ItemId = string & { readonly __brand: 'ItemId' };

export type ReadState = 'unread' | 'archived';

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
  /** Set when the item is in the trash. */
  readonly deletedAt?: number;
}

/** A stored image: bytes as base64 because messages are JSON in Chrome. `url` is the address in the article's html. */
export interface StoredImage {
  readonly url: string;
  readonly type: string;
  readonly base64: string;
}
