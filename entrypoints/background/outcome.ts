import { browser } from 'wxt/browser';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import { tellLibraryChanged } from '../../lib/messages/library-changed.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { contextMenuWords } from '../../lib/words/context-menus.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { languageOf } from '../../lib/words/language.ts';
import { showFailed, showSaved } from './saved-badge.ts';

async function say(tabId: number, sentence: string): Promise<void> {
  // The tab went away between, or an icon without a title: nothing to say it on.
  await browser.action.setTitle({ tabId, title: sentence }).catch(() => {});
}

async function badge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}

/**
 * Does a save that was asked for outside any page of ours, and tells its course on the toolbar icon of `tabId`: by the
 * badge, and by a sentence that the icon is then called. `isPage`: what was saved is the tab's own page.
 */
export async function tellOutcome(
  tabId: number,
  isPage: boolean,
  save: () => Promise<SavedItem>,
): Promise<FailureCode | undefined> {
  const language = languageOf((await loadSettings()).language, navigator.languages);
  const words = contextMenuWords[language];
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  await badge(tabId, '…');
  await say(tabId, words.saving);
  try {
    const { title } = await save();
    tellLibraryChanged();
    await say(tabId, words.saved(title));
    if (isPage) await showSaved(tabId, true);
    else await badge(tabId, '+1');
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    await say(tabId, failureWords[language][code]);
    await badge(tabId, before);
    await showFailed(tabId);
    return code;
  }
}
