import type { ReadonlySignal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SummaryWorld } from '../summary/world.ts';

/** All that the library page needs of the browser; given, so that tests can stand in for it. */
export interface LibraryWorld {
  askBackground: AskBackground;
  /** Which item the page's address names (`#item=<id>`): the browser's own back button closes an article. */
  place: {
    read: () => ItemId | undefined;
    write: (id: ItemId | undefined) => void;
    watch: (moved: () => void) => void;
  };
  openOptions: () => void;
  summaries: SummaryWorld;
  settings: ReadonlySignal<Settings>;
}
