import { browser } from 'wxt/browser';
import type { PopupWorld, Tab } from '../../components/popup/world.ts';
import { askBackground, askPage } from '../../lib/messages/ask.ts';
import { updateSettings } from '../../lib/settings/store.ts';

/** `https://news.example:81/a/1` -> every page of that site, `https://news.example/*`. Without its port, which match patterns have not; with its scheme, since Chrome finds `*:` in no grant of `http:`. */
function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function openTab(path: string): Promise<void> {
  // A path from the root is looked up in the extension itself.
  await browser.tabs.create({ url: path });
  window.close();
}

/** The tab named in the popup's own address (`?tab=7`), else the one in front. */
async function findTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

export function browserWorld(settings: PopupWorld['settings']): PopupWorld {
  return {
    askBackground,
    askPage,
    findTab,
    hasAccess: (url) => browser.permissions.contains({ origins: [originOf(url)] }),
    requestAccess: (url) => browser.permissions.request({ origins: [originOf(url)] }),
    reloadTab: (tabId) => browser.tabs.reload(tabId),
    openLibrary: (id) => void openTab(`/library.html${id ? `#item=${id}` : ''}`),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    loadSummary: async () => (await import('./summary-kit.ts')).createSummaryKit(),
    close: () => window.close(),
    settings,
    updateSettings,
  };
}
