import type { ReadonlySignal } from '@preact/signals';
import type { FailureCode } from '../../../lib/messages/failure.ts';
import type { Highlight } from '../../../lib/model/saved-item.ts';

/** What is to be said of the highlights beside the list itself. */
export type KeeperNews =
  /** They are on screen only: the article is not kept. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'removed'; readonly undo: () => void }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly again: () => void };

/** Where the highlights of one article are kept. */
export interface HighlightKeeper {
  readonly highlights: ReadonlySignal<readonly Highlight[]>;
  readonly news: ReadonlySignal<KeeperNews | undefined>;
  /** A new one, or another colour or note for one that is there. */
  readonly put: (highlight: Highlight) => void;
  readonly remove: (id: string) => void;
  /** The article has been kept: what was only on screen goes with it. */
  readonly articleSaved?: () => void;
  /** The news have been read. */
  readonly dismiss: () => void;
}
