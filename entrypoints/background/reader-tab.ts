import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/ask.ts';
import type { PageContract } from '../../lib/messages/contract.ts';
import { Failure, type FailureCode } from '../../lib/messages/failure.ts';
import type { ReaderPart } from '../../lib/model/reader-part.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { isFurtherTheme } from '../../lib/settings/typography.ts';

// The path's type is made by the build, which knows no content script by name.
const READER = '/content-scripts/reader.js' as '/background.js';
/** What reads, beside the view that shows. */
const READING = '/reading.js' as '/background.js';
/** What the first paint needs beside it. */
const LOOKS = '/looks.js' as '/background.js';
const THEMES = '/themes.js' as '/background.js';
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };
const GONE = /no tab|tab was closed|invalid tab|frame .*(removed|not found)/i;
/** Own pages of the browser, its store, its error pages: said in so many words by Chrome only. */
const RESTRICTED = /chrome:|edge:|gallery|store|error page|cannot be scripted/i;

/** Why a script was refused. Firefox uses the same words for "never" and "not yet", so its grants are asked. */
async function reasonOf(tabId: number, error: unknown): Promise<FailureCode> {
  const words = String(error);
  if (GONE.test(words)) return 'page-gone';
  if (RESTRICTED.test(words)) return 'restricted-page';
  try {
    if (await browser.permissions.contains(EVERY_SITE)) return 'restricted-page';
    // Without access to the site the browser hides its address: then asking for access is the way on.
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined) return 'no-access';
    if (!/^https?:/.test(url)) return 'restricted-page';
    const granted = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    return granted ? 'restricted-page' : 'no-access';
  } catch {
    return 'page-gone';
  }
}

/** Does the reader answer in this tab? */
export async function isThere(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId)('page.isReady', {});
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the reader into a tab, once.
 * @throws Failure `restricted-page`, `no-access`, `page-gone`
 */
export async function injectReader(tabId: number): Promise<void> {
  if (await isThere(tabId)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [LOOKS, READING, READER] });
  } catch (error) {
    throw new Failure(await reasonOf(tabId, error), error);
  }
}

/** Runs in the page, before the reader, which then shows the article at once. A reader that is there takes no more orders. */
const leaveSettings = (settings: Settings): void => {
  globalThis.pandokFirst = globalThis.pandokReader ? undefined : settings;
};

/**
 * Puts the reader into a tab that has none, with the settings and the order to show the article: both travel with it, so
 * that nothing is asked on the way to the first paint.
 * @throws Failure `restricted-page`, `no-access`, `page-gone`
 */
export async function openReader(tabId: number, settings: Settings): Promise<void> {
  // The page was looked at: no need to wait until its pictures are there, for which Chrome gives it a fifth of a second.
  const at = { target: { tabId }, injectImmediately: true } as const;
  const looks = isFurtherTheme(settings.theme) ? [LOOKS, THEMES] : [LOOKS];
  let injected: { result?: unknown } | undefined;
  try {
    [, , [injected]] = await Promise.all([
      browser.scripting.executeScript({ ...at, func: leaveSettings, args: [settings] }),
      // Apart, so that what comes first begins at once: Firefox compiles them side by side, off the page's thread.
      browser.scripting.executeScript({ ...at, files: [READING] }),
      browser.scripting.executeScript({ ...at, files: [...looks, READER] }),
    ]);
  } catch (error) {
    throw new Failure(await reasonOf(tabId, error), error);
  }
  if (injected?.result !== 'shown') await askPage(tabId)('page.show', { automatic: true });
}

/** Puts a part beside the reader, in a tab that has the reader already. @throws whatever the browser throws */
export async function injectPart(tabId: number, part: ReaderPart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${part}.js` as '/background.js'] });
}

/** Injects the reader if need be and asks it. */
export async function askReader<Name extends keyof PageContract>(
  tabId: number,
  name: Name,
  request: PageContract[Name]['request'],
): Promise<PageContract[Name]['reply']> {
  await injectReader(tabId);
  return askPage(tabId)(name, request);
}
