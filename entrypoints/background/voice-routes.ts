import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { askPage } from '../../lib/messages/ask.ts';
import { injectPart, injectReader, isThere } from './reader-tab.ts';

/** In `storage.session`: the tab that reads aloud. It may be gone since. */
const KEY = 'voiceTab';

async function voiceTab(): Promise<number | undefined> {
  const { [KEY]: tabId } = await browser.storage.session.get(KEY);
  return typeof tabId === 'number' ? tabId : undefined;
}

async function prepare(tabId: number): Promise<void> {
  await injectReader(tabId);
  // In this order: the second speaks with the first.
  await injectPart(tabId, 'read-aloud');
  await injectPart(tabId, 'tab-voice');
}

/** Browsers have one voice for all tabs: two would speak a sentence each in turn. */
async function hush(tabId: number): Promise<void> {
  if (!(await isThere(tabId))) return;
  await prepare(tabId);
  await askPage(tabId)('voice.lead', { deed: 'end' });
}

export const voiceRoutes: Pick<BackgroundHandlers, 'voice.sounds' | 'voice.where' | 'voice.prepare'> = {
  'voice.sounds': async ({ sounds }, { tabId }) => {
    const before = await voiceTab();
    if (sounds && tabId !== undefined) {
      await browser.storage.session.set({ [KEY]: tabId });
      if (before !== undefined && before !== tabId) await hush(before).catch(() => undefined);
    } else if (before === tabId) await browser.storage.session.remove(KEY);
    return {};
  },
  'voice.where': async () => {
    const tabId = await voiceTab();
    // The page that spoke may have given way to another, which nobody wants the reader in.
    return tabId !== undefined && (await isThere(tabId)) ? { tabId } : {};
  },
  'voice.prepare': async ({ tabId }) => {
    await prepare(tabId);
    return {};
  },
};
