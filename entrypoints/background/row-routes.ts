import { browser } from 'wxt/browser';
import { itemIdOf } from '../../lib/library/item-id.ts';
import { forgetRead, rememberFollowed, rememberRead } from '../../lib/library/read-posts.ts';
import { rowStates } from '../../lib/library/row-states.ts';
import type { Asker, BackgroundHandlers } from '../../lib/messages/answer.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { checkSite } from './own-site.ts';
import { saveLink } from './save-link.ts';

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
    const last = await rememberRead({ id: await itemIdOf(canonical), at: Date.now(), comments });
    return last ? { last: { at: last.at, comments: last.comments } } : {};
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
