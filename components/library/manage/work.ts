import type { FailureCode } from '../../../lib/messages/failure.ts';
import type { Arrived, RefusedRow } from '../../../lib/model/library-file.ts';
import type { ItemId, ReadingList } from '../../../lib/model/saved-item.ts';

export interface Space {
  readonly articles: number;
  /** Bytes. */
  readonly text: number;
  readonly images: number;
  readonly usage?: number;
  readonly quota?: number;
  readonly largest: readonly { readonly id: ItemId; readonly title: string; readonly size: number }[];
}

/** What a file would bring. */
export interface Preview {
  readonly file: Blob;
  readonly name: string;
  readonly lists: readonly ReadingList[];
  readonly items: number;
  /** Links without a text of their own. */
  readonly links: number;
  /** Are here already: they will be merged. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
}

export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'measuring' | 'exporting' | 'reading' | 'importing';
      readonly done: number;
      readonly of?: number;
    }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'exported'; readonly items: number }
  | {
      readonly kind: 'imported';
      readonly arrived: Arrived;
      readonly refused: number;
      readonly stopped: boolean;
    }
  | { readonly kind: 'exportedDamaged'; readonly items: number }
  | { readonly kind: 'emptied'; readonly items: number }
  /** `brought`: how many an import had brought by then. */
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly brought?: number };

/** One long work: says how far it is, stops when `signal` does, and gives how it ended. */
export type LongWork = (signal: AbortSignal, tell: (work: Work) => void) => Promise<Work>;
