import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/library/database.ts';
import { changeItems } from '../../../lib/library/organise.ts';
import { saveArticle, saveImages } from '../../../lib/library/save-article.ts';
import { derivedStore } from '../../../lib/library/shelf.ts';
import { spacePart } from '../../../lib/library/space.ts';
import { keepThumbnail, thumbnailsOf } from '../../../lib/library/thumbnails.ts';
import { emptyTrash } from '../../../lib/library/trash.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { ItemId, StoredImage } from '../../../lib/model/saved-item.ts';

const at = (name: string): string => `https://photo.example/${name}.png`;
/** Three stand-ins for pictures: what they hold is told apart by its bytes. */
const photo = (name: string): StoredImage => ({ url: at(name), type: 'image/png', base64: btoa(name) });

function article(name: string, pictures: readonly string[], more: Partial<Article> = {}): Article {
  return {
    url: `https://photo.example/${name}`,
    canonical: `https://photo.example/${name}`,
    title: name,
    html: pictures.map((picture) => `<p><img src="${at(picture)}"></p>`).join(''),
    text: name,
    ...{ comments: [], marks: [], summary: [], reasons: [] },
    ...more,
  };
}

// Blobs do not outlive the stand-in for the browser's storage: the bytes come from here, and the drawing is a word.
const draw = vi.fn(async (picture: Blob): Promise<string | undefined> => {
  const holds = await picture.text();
  return holds.startsWith('icon') ? undefined : `data:image/webp;base64,${holds}`;
});

async function save(name: string, pictures: readonly string[], more?: Partial<Article>): Promise<ItemId> {
  return (await saveArticle(article(name, pictures, more), pictures.map(photo), Date.now())).item.id;
}

const one = async (id: ItemId) => (await thumbnailsOf([id], true, draw))[0]?.picture;

beforeEach(async () => {
  const database = await openDatabase();
  const bytes = new Map<string, string>();
  for (const name of ['lead', 'first', 'second', 'icon', 'late', 'new']) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
    bytes.set(Buffer.from(digest).toString('hex'), name);
  }
  draw.mockClear();
  vi.spyOn(database, 'getAttachment').mockImplementation(async (_id, name) => {
    return new Blob([bytes.get(name) ?? '']);
  });
});

describe('the small picture of an item', () => {
  it('is of its lead picture, else of the first in the text that is one', async () => {
    expect(await one(await save('lead', ['first', 'lead'], { image: at('lead') }))).toMatch(/lead$/);
    expect(await one(await save('order', ['icon', 'second', 'first']))).toMatch(/second$/);
    expect(await one(await save('elsewhere', ['first'], { image: at('nowhere') }))).toMatch(/first$/);
  });

  it('is made once and kept, and so is that there is none', async () => {
    const [has, none] = [await save('has', ['first']), await save('none', ['icon'])];
    const before = await thumbnailsOf([has, none], true, draw);
    const drawn = draw.mock.calls.length;
    expect(await thumbnailsOf([has, none], true, draw)).toEqual(before);
    expect(before).toEqual([{ id: has, picture: 'data:image/webp;base64,first' }, { id: none }]);
    expect(draw.mock.calls.length).toBe(drawn);
  });

  it('is another when the article was saved with another picture, or its picture came late', async () => {
    const id = await save('again', ['first']);
    expect(await one(id)).toMatch(/first$/);
    expect(await save('again', ['new'])).toBe(id);
    expect(await one(id)).toMatch(/new$/);
    const late = article('late', ['late']);
    const saved = await saveArticle(late, [], Date.now());
    expect(await one(saved.item.id)).toBeUndefined();
    await saveImages(saved, late, [photo('late')]);
    expect(await keepThumbnail(saved.item.id, draw)).toBe(true);
    expect(await one(saved.item.id)).toMatch(/late$/);
  });

  it('is made only where it may be, and left out until then', async () => {
    const [made, unmade] = [await save('made', ['first']), await save('unmade', ['second'])];
    await thumbnailsOf([made], true, draw);
    expect(await thumbnailsOf([made, unmade], false, draw)).toEqual([
      { id: made, picture: 'data:image/webp;base64,first' },
    ]);
    expect(await one(unmade)).toMatch(/second$/);
  });

  it('that cannot be drawn is none, and the next picture is tried', async () => {
    draw.mockRejectedValueOnce(new Error('no picture'));
    expect(await one(await save('broken', ['first', 'second']))).toMatch(/second$/);
  });

  it('is tried once even when drawing it ends the worker', async () => {
    const id = await save('deadly', ['first']);
    draw.mockImplementationOnce(() => new Promise(() => {}));
    void thumbnailsOf([id], true, draw);
    await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(1));
    expect(await thumbnailsOf([id], true, draw)).toEqual([{ id }]);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('counts as space, and goes when its item goes for good', async () => {
    const id = await save('gone', ['first']);
    const size = async () =>
      (await spacePart(undefined)).measured.find((measured) => measured.id === id)?.images ?? 0;
    const before = await size();
    const picture = (await one(id)) ?? '';
    expect((await size()) - before).toBe(picture.length);
    const keys = async () => (await derivedStore())?.getAllKeys('thumbnails');
    await changeItems([id], { kind: 'trash' }, Date.now());
    expect(await keys()).toContain(id);
    await emptyTrash();
    expect(await keys()).not.toContain(id);
    expect(await thumbnailsOf([id], true, draw)).toEqual([{ id }]);
  });
});
