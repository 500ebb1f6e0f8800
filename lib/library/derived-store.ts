import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * What is worked out from the library so that it opens and searches fast: packed rows and packed texts. It holds nothing
 * of its own: it may be lost at any time and is then made again from the library. Packed, because reading a hundred
 * records of a hundred rows takes a tenth of the time that ten thousand records take.
 */
interface Derived extends DBSchema {
  /** Packs of rows as JSON: parsing is faster than cloning. */
  rows: { key: number; value: string };
  /** Full packs of texts, newest last. */
  texts: { key: number; value: TextPack };
  /** Texts that wait for enough others to make a pack. */
  loose: { key: number; value: TextEntry };
  /** Small pictures by the ids of their items. */
  thumbnails: { key: string; value: KeptThumbnail };
  /** How far the library's own sequence has been followed. */
  state: { key: 'followed'; value: Followed };
}

export interface Followed {
  readonly sequence: number;
  /** Of the code that made the packs; another one starts over. */
  readonly version: number;
  /** Keys of documents that could not be read as items. */
  readonly damaged: readonly string[];
}

/** The searchable text of one article. `rev` says which text: with another one than its row names it is out of date. */
export interface TextEntry {
  readonly id: string;
  readonly rev: string;
  /** Folded: see `fold`. */
  readonly text: string;
  readonly comments: string;
  /** Every person, organisation and place that the article names, each once. */
  readonly names: readonly string[];
}

/** `picture`: an address that holds it (`data:`); empty where the item has none. Out of date with another `rev` than its row's. */
export interface KeptThumbnail {
  readonly rev: string;
  readonly picture: string;
}

export type TextPack = readonly TextEntry[];
export type DerivedStore = IDBPDatabase<Derived>;

const NAME = 'pandok-derived';
const LAYOUT = 2;

/** @throws what the browser throws when it does not open IndexedDB */
export async function openDerived(): Promise<DerivedStore> {
  return await openDB<Derived>(NAME, LAYOUT, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('rows');
        database.createObjectStore('texts', { autoIncrement: true });
        database.createObjectStore('loose', { autoIncrement: true });
        database.createObjectStore('state');
      }
      database.createObjectStore('thumbnails');
    },
    // Another context waits to delete it; holding on would block that for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
