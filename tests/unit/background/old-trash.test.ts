import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyOldTrashDaily } from '../../../entrypoints/background/old-trash.ts';
import { knownItems } from '../../../lib/library/library.ts';
import { changeItems } from '../../../lib/library/organise.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = 400 * DAY_MS;

async function trashed(url: string, at: number) {
  const fields = { title: '제목', html: '<p>글</p>', text: '글', comments: [], marks: [], summary: [] };
  const { item } = await saveArticle({ ...fields, url, canonical: url, reasons: [] }, [], at);
  await changeItems([item.id], { kind: 'trash' }, at);
  return item.id;
}

beforeEach(() => fakeBrowser.reset());

describe('emptyOldTrashDaily', () => {
  it('takes away what lay there for more than 30 days, and looks again only the day after', async () => {
    const old = await trashed('https://board.kr/1', START);
    const young = await trashed('https://board.kr/2', START + 5 * DAY_MS);
    await emptyOldTrashDaily(START + 31 * DAY_MS);
    expect(await knownItems([old, young])).toEqual([young]);
    await emptyOldTrashDaily(START + 31.5 * DAY_MS);
    const second = await trashed('https://board.kr/3', START);
    await emptyOldTrashDaily(START + 31.9 * DAY_MS);
    expect(await knownItems([second])).toEqual([second]);
    await emptyOldTrashDaily(START + 32.1 * DAY_MS);
    expect(await knownItems([second, young])).toEqual([young]);
  });
});
