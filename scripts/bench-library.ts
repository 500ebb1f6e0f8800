/**
 * Times the library in real Chromium and Firefox with made-up articles: `npm run bench:library [-- --articles 10000]
 * [--browser chromium] [--no-peers]`. Prints every figure beside its target; timings depend on the machine and its load.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, requireBrowsers } from './browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Longest call: filling ten thousand articles on a slow machine. */
const PATIENCE_MS = 10 * 60_000;

/** What a figure has to reach, for the full 10,000 articles. */
const TARGETS: Readonly<Record<string, readonly ['<=' | '>=', number]>> = {
  'save one, ms': ['<=', 10],
  'bulk, links, per second': ['>=', 1000],
  'bulk, with bodies, per second': ['>=', 300],
  'open with 50 rows, cold, ms': ['<=', 300],
  'tag filter, ms': ['<=', 20],
  'open an article, ms': ['<=', 15],
  'search: first hit, cold, ms': ['<=', 100],
  'search: whole scan, cold, ms': ['<=', 1500],
  'search: whole scan, warm, ms': ['<=', 50],
  'search: missed': ['<=', 0],
  'search: wrong': ['<=', 0],
};

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    'no-peers': { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: 'bench/library/page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Nothing was bundled.');
  return first.output[0].code;
}

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

type Figures = Record<string, number>;

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

function line([name, value]: readonly [string, number]): string {
  const target = TARGETS[name];
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  if (!target) return `  ${name.padEnd(42)} ${shown.padStart(10)}`;
  const [side, bound] = target;
  const reached = side === '<=' ? value <= bound : value >= bound;
  return `  ${name.padEnd(42)} ${shown.padStart(10)}  ${side} ${bound}  ${reached ? 'PASS' : 'short'}`;
}

const { origin, close } = await serve(await bundle());
for (const browser of values.browser as BrowserName[]) {
  console.log(`${browser}, ${articles} articles`);
  for (const entry of Object.entries(await measure(browser, origin))) console.log(line(entry));
}
close();
