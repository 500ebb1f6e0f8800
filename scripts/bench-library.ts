/**
 * Times the library in real Chromium and Firefox with made-up articles: `npm run bench:library [-- --articles 10000]
 * [--browser chromium] [--no-peers] [--no-code] [--no-page]`: first its code alone, then the page of the built extension.
 * Prints every figure beside its target; timings depend on the machine and its load.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundle } from '../bench/library/bundle.ts';
import { measureSurface } from '../bench/library/surface.ts';
import { type Figures, line } from '../bench/library/targets.ts';
import { type BrowserName, requireBrowsers } from './browsers.ts';

/** Longest call: filling ten thousand articles on a slow machine. */
const PATIENCE_MS = 10 * 60_000;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    'no-peers': { type: 'boolean', default: false },
    'no-code': { type: 'boolean', default: false },
    'no-page': { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);

function serve(code: string) {
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.setHeader(
      'content-type',
      script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    response.end(script ? code : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
  });
  return new Promise<{ origin: string; close: () => void }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

async function launch(browser: BrowserName, profile: string) {
  const executablePath = requireBrowsers([browser])[browser];
  return puppeteer.launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    userDataDir: profile,
    headless: true,
    protocolTimeout: PATIENCE_MS,
    args: browser === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
}

const call = (page: Page, name: string): Promise<Figures> =>
  page.evaluate(`globalThis.${name}(${articles})`) as Promise<Figures>;

async function measure(browser: BrowserName, origin: string): Promise<Figures> {
  const profile = mkdtempSync(path.join(tmpdir(), 'pandok-bench-'));
  const figures: Figures = {};
  const running = await launch(browser, profile);
  try {
    const page = await running.newPage();
    await page.goto(origin);
    Object.assign(figures, await call(page, 'fill'));
    await page.goto(origin);
    Object.assign(figures, await call(page, 'cold'));
    if (!values['no-peers']) {
      await page.goto(origin);
      Object.assign(figures, await call(page, 'peers'));
    }
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return figures;
}

const { origin, close } = await serve(await bundle('bench/library/page.ts'));
for (const browser of values.browser as BrowserName[]) {
  console.log(`${browser}, ${articles} articles`);
  if (!values['no-code'])
    for (const entry of Object.entries(await measure(browser, origin))) console.log(line(entry));
  if (values['no-page']) continue;
  for (const entry of Object.entries(await measureSurface(browser, articles))) console.log(line(entry));
}
close();
