import { browser } from 'wxt/browser';
import type { ListeningKit, PopupWorld, SummaryKit, Tab } from '../../components/popup/world.ts';
import { askBackground, askPage } from '../../lib/messages/ask.ts';
import { forgetNews, unseenNews } from '../../lib/settings/news.ts';
import { updateSettings } from '../../lib/settings/store.ts';

/** `https://news.example:81/a/1` -> every page of that site, `https://news.example/*`. Without its port, which match patterns have not; with its scheme, since Chrome finds `*:` in no grant of `http:`. */
function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The tab named in our own address (`?tab=7`), else the one in front. */
async function findTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

export const loadList = async () => (await import('./list-kit.ts')).dressedList();

/** Both kits speak of the same voice. */
let kit: Promise<ListeningKit> | undefined;
const loadListening = (): Promise<ListeningKit> => {
  kit ??= import('./listening-kit.tsx').then(({ createListeningKit }) => createListeningKit());
  return kit;
};

let summary: Promise<SummaryKit> | undefined;
/** Once: beside the page every further article would bring its style sheets again. */
const loadSummary = (): Promise<SummaryKit> => {
  summary ??= Promise.all([import('./summary-kit.ts'), loadListening()]).then(
    ([{ createSummaryKit }, { listening }]) => createSummaryKit(listening),
  );
  return summary;
};

/** What the popup, and the same views beside the page, need of the browser. `close`: after a deed that ends their use. */
export function browserWorld(settings: PopupWorld['settings'], close: () => void): PopupWorld {
  return {
    askBackground,
    askPage,
    findTab,
    hasAccess: (url) => browser.permissions.contains({ origins: [originOf(url)] }),
    requestAccess: (url) => browser.permissions.request({ origins: [originOf(url)] }),
    reloadTab: (tabId) => browser.tabs.reload(tabId),
    // A path from the root is looked up in the extension itself.
    openLibrary: (id) =>
      void browser.tabs.create({ url: `/library.html${id ? `#item=${id}` : ''}` }).then(close),
    openOptions: () => void browser.runtime.openOptionsPage().then(close),
    loadListening,
    loadSummary,
    close,
    unseenNews,
    forgetNews,
    openNews: () => void browser.tabs.create({ url: '/whats-new.html' }).then(close),
    settings,
    updateSettings,
  };
}
