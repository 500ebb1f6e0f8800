import { browser } from 'wxt/browser';

/** A tick on the toolbar icon of a page that is in the library. A closed tab is no error. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' });
    if (saved) await browser.action.setBadgeBackgroundColor({ tabId, color: '#2f6f5e' });
  } catch {
    // The tab went away between.
  }
}

/** What a shortcut could not do: there is no page of ours to say it on. */
export async function showFailed(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#a4412f' });
  } catch {
    // The tab went away between.
  }
}
