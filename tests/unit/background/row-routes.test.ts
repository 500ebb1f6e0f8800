import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rowRoutes } from '../../../entrypoints/background/row-routes.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import { updateSettings } from '../../../lib/settings/store.ts';
import { fakeTab } from './fake-tabs.ts';

const list = 'https://board.kr/news';
const post = (number: number) => `https://board.kr/bbs/board.php?bo_table=news&wr_id=${number}`;
const asker = { caller: 'content', url: list, tabId: 7 } as const;
const owner = { caller: 'extension', url: 'chrome-extension://x/options.html' } as const;
const states = async (...addresses: string[]) =>
  (await rowRoutes['rows.states']({ addresses }, asker)).states;

beforeEach(async () => {
  fakeBrowser.reset();
  await rowRoutes['read.forget']({}, owner);
});

describe('page.listed', () => {
  it('puts the marks into the list, and nothing where they are off', async () => {
    const tab = fakeTab(list);
    await rowRoutes['page.listed']({}, asker);
    expect(tab.executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/row-marks.js'] }]]);
    await updateSettings({ rowMarks: false });
    await rowRoutes['page.listed']({}, asker);
    expect(tab.executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('rows.states', () => {
  it('says of each address, in its order, what was saved and read', async () => {
    const fields = { title: '제목', html: '<p>글</p>', text: '글', comments: [], marks: [], summary: [] };
    await saveArticle({ ...fields, url: post(2), canonical: post(2), reasons: [] }, [], 1);
    await rowRoutes['post.read']({ canonical: post(3), comments: 4 }, asker);
    expect(await states(post(1), post(2), post(3))).toEqual([
      { saved: false, read: false },
      { saved: true, read: false },
      { saved: false, read: true, comments: 4 },
    ]);
  });

  it('tells a page nothing of another site, and opens no link to one for it', async () => {
    await expect(states('https://other.kr/1')).rejects.toMatchObject({ code: 'not-allowed' });
    const away = rowRoutes['link.save']({ url: 'https://other.kr/1' }, asker);
    await expect(away).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('post.read', () => {
  it('remembers nothing in a private window, and nothing while the marks are off', async () => {
    await rowRoutes['post.read']({ canonical: post(5), comments: 0 }, { ...asker, isPrivate: true });
    await updateSettings({ rowMarks: false });
    await rowRoutes['post.read']({ canonical: post(5), comments: 0 }, asker);
    expect(await states(post(5))).toEqual([{ saved: false, read: false }]);
  });
});
