import { browser } from 'wxt/browser';
import { findSaved } from '../../lib/library/library.ts';

/** A tick on the toolbar icon of a page that is in the library. A closed tab is no error. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' });
    if (saved) await browser.action.setBadgeBackgroundColor({ tabId, color: '#2f6f5e' });
  } catch {
    // The tab went away between.
  }
}

const withoutFragment = (url: string | undefined): string | undefined => url?.replace(/#(?![!/]).*$/, '');

/** The same tick in every tab that shows what was saved just now: it may have been saved from a link. */
export async function showSavedWhereOpen(url: string): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const open = tabs.filter((tab) => withoutFragment(tab.url) === withoutFragment(url));
  await Promise.all(open.map(({ id }) => id !== undefined && showSaved(id, true)));
}

/** Long enough to be seen, far shorter than the worker lives. */
const FLASH_MS = 4000;

/** What a shortcut could not do: there is no page of ours to say it on, so the icon says it for a moment. */
export async function showFailed(tabId: number): Promise<void> {
  try {
    const before = await browser.action.getBadgeText({ tabId });
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#a4412f' });
    await new Promise((resolve) => setTimeout(resolve, FLASH_MS));
    await showSaved(tabId, before === '✓');
  } catch {
    // The tab went away between.
  }
}

/** `url` is an article's address, or nothing on another page. A refused storage is said when something is saved. */
export async function showWhetherSaved(tabId: number, url: string | undefined): Promise<void> {
  const item = url === undefined ? undefined : await findSaved(url).catch(() => undefined);
  await showSaved(tabId, item !== undefined);
}
