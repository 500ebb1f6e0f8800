import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { madeUp } from '../../bench/library/made-up.ts';
import type { LibraryRecord } from '../../lib/model/library-file.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { builtFolder } from '../../scripts/build.ts';
import { ask, message } from './ask.ts';
import { until } from './driver.ts';
import { bring, chooseFile, fileOf, halfArticles, rowsOf } from './library-page.ts';
import { setStage } from './stage.ts';
import { ownPage } from './surface.ts';

const words = libraryWords.ko;
const browsers = process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium'];
const ROOM = 4_000_000;
/** Letters that no compression makes smaller, so that the room is gone after a few articles. */
const LETTERS = 150_000;

async function bulky(index: number): Promise<LibraryRecord> {
  const { item, article } = await madeUp(index);
  if (!article) throw new Error('no article');
  const text = Array.from({ length: LETTERS }, () =>
    String.fromCharCode(0xac00 + Math.floor(Math.random() * 11_172)),
  ).join('');
  return { item, article: { ...article, text, html: `<p>${text}</p>`, marks: [] } };
}

/** The built extension without its right to unlimited storage: nothing else lets a test fill the room. */
function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pandok-limited-'));
  cpSync(builtFolder('chromium'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

it.runIf(browsers.includes('chromium'))('storage that is full is said, and nothing is lost', async () => {
  const extension = withoutUnlimitedStorage();
  const stage = await setStage('chromium', { extension });
  try {
    const narrow = await stage.driver.limitStorage?.(ROOM);
    const page = await stage.driver.openOwn('library.html');
    const saved: string[] = [];
    let code: string | undefined;
    for (let index = 0; code === undefined && index < 40; index += 1) {
      const { article } = await bulky(index);
      if (!article) continue;
      const reply = await page.evaluate<{ ok: boolean; code?: string }>(
        message('article.save', { article, images: [] }),
      );
      if (reply.ok) saved.push(article.title);
      else code = reply.code;
    }
    expect(code).toBe('storage-full');
    expect(saved.length).toBeGreaterThan(1);
    expect((await rowsOf(page)).map(({ title }) => title).sort()).toEqual(saved.sort());
    expect(await halfArticles(page)).toEqual([]);

    await chooseFile(page, fileOf(await Promise.all([100, 101, 102].map(bulky))));
    await bring(page);
    await ownPage(page).says(words.noRoom, '.manage');
    expect((await rowsOf(page)).length).toBe(saved.length);

    // With room again the same article is saved.
    await narrow?.close();
    const { article } = await bulky(99);
    if (!article) throw new Error('no article');
    await until('room again', async () =>
      ask(page, 'article.save', { article, images: [] }).then(() => true),
    );
    expect((await rowsOf(page)).length).toBe(saved.length + 1);
  } finally {
    await stage.end();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
});
