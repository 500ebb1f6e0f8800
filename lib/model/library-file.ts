import type { Article } from './article.ts';
import type { ReadingList, SavedItem, StoredImage } from './saved-item.ts';

/** One item as it leaves the library or comes into it: with its article, or as a link alone. */
export interface LibraryRecord {
  readonly item: SavedItem;
  readonly article?: Article;
  readonly images?: readonly StoredImage[];
}

/** What stands at the head of the library's own file, before its records. */
export interface LibraryFileHead {
  readonly format: 'pandok-library';
  readonly version: number;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly lists: readonly ReadingList[];
}

/** What taking in a batch did. */
export interface Arrived {
  readonly added: number;
  /** Were here already, and took over what they lacked. */
  readonly merged: number;
  /** Written by a newer version: left as they are. */
  readonly left: number;
}

/** A row of a file that is no record, and why. */
export interface RefusedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly reason: 'unreadable' | 'no-address';
}

/**
 * Opens a library file. Its records come as they are read; one that is none comes as a refused row, the others go on.
 * @throws Failure `not-a-library-file`, `newer-file`
 */
export type ReadLibraryFile = (
  file: Blob,
  signal: AbortSignal,
) => Promise<{
  readonly lists: readonly ReadingList[];
  readonly records: AsyncIterable<LibraryRecord | RefusedRow>;
}>;

/** How a library file is written: head, records one after the other, end. */
export interface LibraryFileWriter {
  readonly version: number;
  readonly headLine: (head: LibraryFileHead) => string;
  /** `first`: does no record stand before it? */
  readonly recordLine: (record: LibraryRecord, first: boolean) => string;
  readonly lastLine: string;
}
