import { type Browser, browser } from 'wxt/browser';
import { Failure } from '../../lib/messages/failure.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { contextMenuWords } from '../../lib/words/context-menus.ts';
import { type Language, languageOf } from '../../lib/words/language.ts';
import { tellOutcome } from './outcome.ts';
import { askReader } from './reader-tab.ts';
import { saveLink } from './save-link.ts';
import { saveSelection } from './save-selection.ts';

const WEB = ['http://*/*', 'https://*/*'];
type Entry = 'open-reader' | 'save-page' | 'save-link' | 'save-selection';
type Create = Omit<Parameters<typeof browser.contextMenus.create>[0], 'id' | 'title'>;

const ENTRIES: Readonly<Record<Entry, Create>> = {
  'open-reader': { contexts: ['page'], documentUrlPatterns: WEB },
  'save-page': { contexts: ['page'], documentUrlPatterns: WEB },
  'save-link': { contexts: ['link'], targetUrlPatterns: WEB },
  'save-selection': { contexts: ['selection'], documentUrlPatterns: WEB },
};

async function create(language: Language): Promise<void> {
  await browser.contextMenus.removeAll();
  const words = contextMenuWords[language];
  for (const id of Object.keys(ENTRIES) as Entry[])
    browser.contextMenus.create({ id, title: words[id], ...ENTRIES[id] });
}

const createInUserLanguage = async (): Promise<void> =>
  create(languageOf((await loadSettings()).language, navigator.languages));

/** Does what an entry of the menu says, in the tab in which it was opened. Nothing is fetched before. */
export async function runEntry(
  { menuItemId, linkUrl, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const id = tab?.id;
  if (!tab || id === undefined || id < 0) return;
  switch (menuItemId as Entry) {
    case 'open-reader':
      await tellFailure(id, () => askReader(id, 'page.show', { automatic: false }));
      return;
    case 'save-page':
      await tellOutcome(id, true, async () => (await askReader(id, 'page.save', {})).item);
      return;
    case 'save-link':
      await tellOutcome(id, false, () => saveLink(linkUrl ?? '', tab.windowId));
      return;
    case 'save-selection': {
      const on = { id, url: tab.url ?? '', title: tab.title ?? '' };
      await tellOutcome(id, true, () => saveSelection(selectionText ?? '', on, Date.now()));
      return;
    }
  }
}

/** Opening says by itself how it went, where it may run at all. */
async function tellFailure(id: number, open: () => Promise<unknown>): Promise<void> {
  try {
    await open();
  } catch (error) {
    await tellOutcome(id, true, () =>
      Promise.reject(error instanceof Failure ? error : new Failure('unexpected', error)),
    );
  }
}

/** Entries in the browser's context menu; Firefox for Android has none. The browser keeps them while we sleep. */
export function offerContextMenus(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener((clicked, tab) => void runEntry(clicked, tab));
  browser.runtime.onInstalled.addListener(() => void createInUserLanguage());
  browser.runtime.onStartup.addListener(() => void createInUserLanguage());
  let said: string | undefined;
  watchSettings(({ language }) => {
    if (language === said) return;
    said = language;
    void createInUserLanguage();
  });
}
