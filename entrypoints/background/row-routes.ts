import { browser } from 'wxt/browser';
import { itemIdOf } from '../../lib/library/item-id.ts';
import { forgetRead, rememberFollowed, rememberRead } from '../../lib/library/read-posts.ts';
import { rowStates } from '../../lib/library/row-states.ts';
import type { Asker, BackgroundHandlers } from '../../lib/messages/answer.ts';
import { Failure } from '../../lib/messages/failure.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { saveLink } from './save-link.ts';

/** A page on a phone's host may name its post by the other host. */
const ownSite = (url: string): string => siteOf(url).replace(/^m\./, '');

/** A page may ask and say things of its own site only. */
function checkSite(addresses: readonly string[], asker: Asker): void {
  const own = ownSite(asker.url);
  if (asker.caller === 'content' && addresses.some((address) => ownSite(address) !== own))
    throw new Failure('not-allowed');
}

/** In a private window nothing is remembered. */
const mayRemember = async ({ isPrivate }: Asker): Promise<boolean> =>
  !isPrivate && (await loadSettings()).rowMarks;

export const rowRoutes: Pick<
  BackgroundHandlers,
  'page.listed' | 'post.read' | 'row.followed' | 'rows.states' | 'link.save' | 'read.forget'
> = {
  'page.listed': async (_, { tabId }) => {
    if (tabId === undefined || !(await loadSettings()).rowMarks) return {};
    const files = ['/row-marks.js' as '/background.js'];
    await browser.scripting.executeScript({ target: { tabId }, files });
    return {};
  },
  'post.read': async ({ canonical, comments }, asker) => {
    checkSite([canonical], asker);
    if (!(await mayRemember(asker))) return {};
    await rememberRead({ id: await itemIdOf(canonical), at: Date.now(), comments });
    return {};
  },
  'row.followed': async ({ address, comments }, asker) => {
    checkSite([address], asker);
    if (await mayRemember(asker))
      await rememberFollowed({ id: await itemIdOf(address), at: Date.now(), comments });
    return {};
  },
  'rows.states': async ({ addresses }, asker) => {
    checkSite(addresses, asker);
    return { states: await rowStates(addresses) };
  },
  'link.save': async ({ url }, asker) => {
    checkSite([url], asker);
    const windowId = asker.tabId === undefined ? undefined : (await browser.tabs.get(asker.tabId)).windowId;
    const { title } = await saveLink(url, windowId);
    return { title };
  },
  'read.forget': async () => {
    await forgetRead();
    return {};
  },
};
