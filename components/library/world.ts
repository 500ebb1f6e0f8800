import type { ReadonlySignal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import type { LibraryFileWriter, ReadLibraryFile } from '../../lib/model/library-file.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';
import type { Overview, Thumbnail } from '../../lib/model/shelf.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ToolsWorld } from '../reader/article-tools/world.ts';
import type { SummaryWorld } from '../summary/world.ts';

/** The first rows of the place where the page begins, their pictures, and the counts. */
export interface FirstScreen {
  readonly items: readonly SavedItem[];
  readonly total: number;
  readonly overview: Overview;
  readonly thumbnails: readonly Thumbnail[];
}

/** All that the library page needs of the browser; given, so that tests can stand in for it. */
export interface LibraryWorld {
  askBackground: AskBackground;
  /** Which item the page's address names (`#item=<id>`): the browser's own back button closes an article. */
  place: {
    read: () => ItemId | undefined;
    write: (id: ItemId | undefined) => void;
    watch: (moved: () => void) => void;
  };
  /** What was on screen last time, to begin with. */
  firstScreen: { read: () => FirstScreen | undefined; keep: (screen: FirstScreen) => void };
  openOptions: () => void;
  summaries: SummaryWorld;
  tools: ToolsWorld;
  settings: ReadonlySignal<Settings>;
  /** Bytes that the browser keeps for us, and may. Nothing where it does not say. */
  estimate: () => Promise<{ usage?: number; quota?: number }>;
  /** Hands a file to the user. */
  offerFile: (parts: readonly string[], name: string) => void;
  readFile: ReadLibraryFile;
  ownFile: LibraryFileWriter;
  /** Epoch ms. */
  now: () => number;
}
