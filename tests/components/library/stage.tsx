import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '../../../components/library/Library.tsx';
import { createLibraryState } from '../../../components/library/state.ts';
import type { FirstScreen, LibraryWorld } from '../../../components/library/world.ts';
import { ownFile, readLibraryFile } from '../../../lib/library/transfer/own-file.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { ItemId, SavedItem, StoredImage } from '../../../lib/model/saved-item.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { Language } from '../../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { NOW, shelfOf } from '../shelf-of-three.ts';
import { summaryWorld } from '../summary-world.ts';

export interface StageOptions {
  items?: readonly SavedItem[];
  /** The item that the page's address names. */
  at?: string;
  article?: Article;
  images?: readonly StoredImage[];
  background?: Record<string, (request: unknown) => unknown>;
  language?: Language;
  firstScreen?: FirstScreen;
}

/** The library page over a few items, each of which opens as the same article. */
export async function openLibrary(options: StageOptions = {}) {
  const { items = [], article = SAMPLE_ARTICLE, images = [], background = {} } = options;
  const shelf = shelfOf(items);
  let here = options.at as ItemId | undefined;
  let moved = () => {};
  const openItem = ({ id }: { id: ItemId }) => {
    const item = shelf.items().find((each) => each.id === id);
    if (!item) throw new Failure('not-found');
    return { item, article, images };
  };
  const world = {
    askBackground: async (name: string, request: unknown) => {
      const answer = background[name];
      if (answer) return answer(request);
      return name === 'library.open' ? openItem(request as { id: ItemId }) : shelf.ask(name, request);
    },
    place: {
      read: () => here,
      write: (id: ItemId | undefined) => {
        here = id;
      },
      watch: (tell: () => void) => {
        moved = tell;
      },
    },
    firstScreen: { read: () => options.firstScreen, keep: vi.fn() },
    openOptions: vi.fn(),
    summaries: summaryWorld(),
    settings: signal({ ...DEFAULT_SETTINGS }),
    estimate: async () => ({ usage: 12_000_000, quota: 9_000_000_000 }),
    offerFile: vi.fn(),
    readFile: readLibraryFile((html) => html),
    ownFile,
    now: () => NOW,
  };
  const state = createLibraryState(world as unknown as LibraryWorld);
  const old = document.getElementById('root');
  if (old) render(null, old);
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') ?? document.body;
  await act(async () => {
    render(<Library state={state} language={options.language ?? 'ko'} now={NOW} />, root);
    await state.start();
  });
  /** The browser's own back or forward button. */
  const goTo = (id: ItemId | undefined) =>
    act(async () => {
      here = id;
      moved();
    });
  return { world, state, shelf, background, goTo, here: () => here };
}
