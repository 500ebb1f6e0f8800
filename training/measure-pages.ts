import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');

/** Readability is written for `require`; the browser is given it as a module. */
const readability = (): string =>
  `const module = { exports: {} };\n${readFileSync(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')}\nconst { exports } = module; export { exports as Readability };`;

const BLANK =
  '<!doctype html><script type="importmap">{"imports":{"@mozilla/readability":"/readability.js"}}</script>';

function serveModules(): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const isModule = /^lib\/[\w/-]+\.ts$/.test(path);
    const type = isModule || path === 'readability.js' ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', type);
    if (isModule) response.end(stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8')));
    else response.end(type === 'text/html' ? BLANK : readability());
  });
}

/** A page of a corpora folder, which keeps its html as `html/<id>.html.gz`, or one that brings it. */
interface Kept {
  readonly id: string;
  readonly html?: string;
}

/**
 * Measures every page with the product's own modules, in Chromium. Nothing else is fetched. `inPage` runs in the browser,
 * where only what it imports from `/lib/…` exists, and parses the html into an inert document itself.
 */
export async function measurePages<Row extends Kept, Found>(
  data: string,
  rows: readonly Row[],
  executable: string,
  addressOf: (row: Row) => string | undefined,
  inPage: (page: { html: string; url: string }) => Promise<Found>,
): Promise<{ row: Row; found: Found }[]> {
  const server = serveModules();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const measured: { row: Row; found: Found }[] = [];
    for (const row of rows) {
      const html =
        row.html ?? gunzipSync(readFileSync(join(data, 'html', `${row.id}.html.gz`))).toString('utf8');
      const url = addressOf(row) ?? 'https://example.com/x';
      measured.push({ row, found: (await page.evaluate(inPage, { html, url })) as Found });
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}
