/** `npm run read -- <file.html|URL>`: one page as the reading view would have it, in the terminal. */
import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { JSDOM } from 'jsdom';
import type { WindowLike } from '../lib/dom/html.ts';
import { taggerShelf } from '../lib/highlight/tagger/tagger-shelf.ts';
import { readPage } from '../lib/pipeline.ts';
import { parseWords, USAGE } from './read/arguments.ts';
import { describe } from './read/describe.ts';
import { explain } from './read/explain.ts';
import { loadPage } from './read/load-page.ts';

const publicFolder = new URL('../public/', import.meta.url);
const taggersFor = taggerShelf(async (path) => new Uint8Array(await readFile(new URL(path, publicFolder))));

async function main(): Promise<void> {
  const asked = parseWords(process.argv.slice(2));
  if (asked.help) {
    console.log(USAGE);
    return;
  }
  const { html, url } = await loadPage(asked.source, asked.url);
  // No scripts run and nothing is fetched: jsdom's own default.
  const { window } = new JSDOM(html, { url: /^https?:/.test(url) ? url : 'http://localhost/' });
  // What a browser context has of itself, and parsing inside inert documents asks for.
  globalThis.DOMParser = window.DOMParser;
  const around = { window: window as unknown as WindowLike, now: new Date(), summaryLength: 3 };
  const taggers = await taggersFor(window.document.body.textContent);
  const article = readPage(window.document, url, { ...around, tools: { taggers } });
  console.log(asked.json ? JSON.stringify(article, null, 2) : describe(article));
  if (asked.explain) console.log(explain(window.document, url, around.now));
  if (!article.html)
    throw new Error(`No article was found on this page (${article.reasons.join(', ') || 'no reason'}).`);
}

try {
  await main();
} catch (error) {
  console.error(styleText('red', error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
