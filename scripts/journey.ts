import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PageContract } from '../lib/messages/contract.ts';
import type { Article } from '../lib/model/article.ts';
import type { SavedItem } from '../lib/model/saved-item.ts';
import { API, ask, replyTo } from '../tests/e2e/ask.ts';
import { type Tab, until } from '../tests/e2e/driver.ts';
import { type Stage, tabNumber } from '../tests/e2e/stage.ts';
import { untilReading } from '../tests/e2e/surface.ts';

const ARTIFACTS = path.resolve(import.meta.dirname, '../.artifacts');

/** What the journey brought: the article as read, the library after saving, and the pictures of each step. */
export interface JourneyReport {
  readonly article: Article;
  readonly saved: readonly SavedItem[];
  readonly pictures: readonly string[];
}

const askPage = <Name extends keyof PageContract>(tab: Tab, tabId: number, name: Name) =>
  replyTo<PageContract[Name]['reply']>(
    tab,
    `${API}.tabs.sendMessage(${tabId}, ${JSON.stringify({ name, request: {} })}, { frameId: 0 })`,
  );

/** Opens a post, waits for the reading view, saves it and looks at the popup and the library, with a picture of each. */
export async function walk(stage: Stage, address: string): Promise<JourneyReport> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const pictures: string[] = [];
  const picture = async (tab: Tab, name: string): Promise<void> => {
    const file = path.join(ARTIFACTS, `${stage.driver.name}-${name}.png`);
    await tab.screenshot(file);
    pictures.push(path.relative(process.cwd(), file));
  };
  const page = await stage.driver.open(address);
  const reader = await untilReading(page);
  await until('the summary', () => reader.has('.summary'));
  await picture(page, 'reading');

  const own = await stage.driver.openOwn('options.html');
  const tabId = await until('the tab of the post', () => own.evaluate<number>(tabNumber(address)));
  await own.close();
  const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
  const { article } = await askPage(popup, tabId, 'page.read');
  await askPage(popup, tabId, 'page.save');
  await popup.resize(400, 620);
  await until('the title in the popup', () =>
    popup.evaluate(`document.body.textContent.includes(${JSON.stringify(article.title)})`),
  );
  await picture(popup, 'popup');
  const { items } = await ask(popup, 'library.list', {
    query: '',
    place: { view: 'all' },
    sort: 'saved',
    offset: 0,
    limit: 20,
  });

  const library = await stage.driver.openOwn('library.html');
  await until('the library', () =>
    library.evaluate(`document.body.textContent.includes(${JSON.stringify(article.title)})`),
  );
  await picture(library, 'library');
  return { article, saved: items, pictures };
}
