import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Library } from '../../components/library/Library.tsx';
import { createLibraryState } from '../../components/library/state.ts';
import type { LibraryWorld } from '../../components/library/world.ts';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { keepParticles } from '../../components/ui/keep-particles.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { sanitise } from '../../lib/dom/html.ts';
import { ownFile, readLibraryFile } from '../../lib/library/transfer/own-file.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { watchLibrary } from '../../lib/messages/library-changed.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { createSummaryWorld } from '../reader.content/summary-world.ts';
import { createToolsWorld } from '../reader.content/tools-world.ts';
import { firstScreen } from './first-screen.ts';

const TITLES = { ko: libraryWords.ko.title, en: libraryWords.en.title };

const place: LibraryWorld['place'] = {
  read: () => (new URLSearchParams(location.hash.slice(1)).get('item') ?? undefined) as ItemId | undefined,
  write: (id) => {
    if (id !== place.read()) location.hash = id ? new URLSearchParams({ item: id }).toString() : '';
  },
  watch: (moved) => addEventListener('hashchange', moved),
};

/** A download without the permission for downloads: the user's own click is behind it. */
function offerFile(parts: readonly string[], name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.target = '_self';
  link.click();
  // The browser reads the address when it starts the download, which is after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const settings = await settingsSignal(loadSettings, watchSettings);
const state = createLibraryState({
  askBackground,
  place,
  firstScreen,
  openOptions: () => void browser.runtime.openOptionsPage(),
  summaries: createSummaryWorld(() => document.body),
  tools: createToolsWorld(),
  settings,
  estimate: async () => (await navigator.storage?.estimate?.()) ?? {},
  offerFile,
  readFile: readLibraryFile((html) => sanitise(html, window)),
  ownFile,
  now: Date.now,
});

function Root() {
  const language = dressDocument(document, settings.value, navigator.languages, TITLES);
  return <Library state={state} language={language} now={Date.now()} />;
}

// The options lead to export and import here. Once opened, a reload shows the library as always.
if (location.hash === '#manage') {
  state.manageOpen.value = true;
  history.replaceState(null, '', location.pathname);
}
// The address bar leads to a search.
const find = new URLSearchParams(location.hash.slice(1)).get('find');
if (find) {
  state.shelf.typed.value = find;
  state.shelf.place.value = { view: 'all' };
  history.replaceState(null, '', location.pathname);
}
keepParticles();
render(<Root />, document.getElementById('root') ?? document.body);
void state.start();
// Changes from elsewhere: shown once for many of them, and only where somebody looks.
const OFTEN_MS = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;
const refresh = (): void => {
  if (document.visibilityState !== 'visible' || waiting !== undefined) return;
  waiting = setTimeout(() => {
    waiting = undefined;
    void state.refresh();
  }, OFTEN_MS);
};
watchLibrary(refresh);
document.addEventListener('visibilitychange', refresh);
