import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/ask.ts';
import { codeOf, Failure } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { askReader } from './reader-tab.ts';

/** All of it: loading, reading and keeping. Below the 30 s that the browser grants a background at rest. */
const PATIENCE_MS = 25_000;
/** A loaded page may still fill itself for so long. */
const FILLING_MS = 5_000;
const BETWEEN_LOOKS_MS = 250;

/** Tabs that we opened for a link: nobody reads there. A background that dies with them dies with their saves. */
const behind = new Set<number>();

export const isBehind = (tabId: number): boolean => behind.has(tabId);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the tab's page is there, its pictures and scripts too. @throws Failure `link-timeout`, `page-gone` */
async function untilLoaded(tabId: number, deadline: number): Promise<void> {
  while (Date.now() < deadline) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) throw new Failure('page-gone');
    // A tab that has not begun yet is a complete blank page.
    if (tab.status === 'complete' && tab.url !== 'about:blank') return;
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Failure('link-timeout');
}

/** Resolves when the page shows an article. @throws Failure `link-no-article` when it never does */
async function untilArticle(tabId: number, deadline: number): Promise<void> {
  const end = Math.min(deadline, Date.now() + FILLING_MS);
  while (Date.now() < end) {
    const found = await askPage(tabId)('page.detection', {}).catch(() => undefined);
    if (found?.detection.isArticle) return;
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Failure('link-no-article');
}

/** What a page that has nothing to read says is, for a link, that there is no article. */
function ofLink(error: unknown): Failure {
  const code = codeOf(error);
  const nothing = code === 'no-article' || code === 'too-large' || code === 'restricted-page';
  return nothing ? new Failure('link-no-article', error) : new Failure(code, error);
}

/**
 * Saves what a link leads to: opened as the user would, in a tab behind, with their own session; read and kept by the
 * reader there; then the tab is closed. One address, one load, only when somebody asked for it.
 * @throws Failure `link-no-article` (a list, a login, an error page), `link-timeout`, `page-gone`, and those of a save
 */
export async function saveLink(url: string, windowId?: number): Promise<SavedItem> {
  if (!/^https?:/.test(url)) throw new Failure('link-no-article');
  const deadline = Date.now() + PATIENCE_MS;
  const tab = await browser.tabs.create({
    url,
    active: false,
    ...(windowId === undefined ? {} : { windowId }),
  });
  const { id } = tab;
  if (id === undefined) throw new Failure('page-gone');
  behind.add(id);
  try {
    await untilLoaded(id, deadline);
    await untilArticle(id, deadline);
    return (await askReader(id, 'page.save', {})).item;
  } catch (error) {
    throw ofLink(error);
  } finally {
    // Closed by the user meanwhile is closed as well.
    await browser.tabs.remove(id).catch(() => {});
    behind.delete(id);
  }
}
