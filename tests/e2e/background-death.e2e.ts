import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, it } from 'vitest';
import { nightBus } from '../../demo/posts/02-bus.ts';
import { startDemo } from '../../demo/server.ts';
import { requireBrowsers } from '../../scripts/browsers.ts';
import { builtFolder } from '../../scripts/build.ts';
import { extensionId } from './chromium.ts';
import { until } from './driver.ts';
import { tabOf } from './firefox.ts';
import { ownPage, untilReading } from './surface.ts';

const browsers = process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium'];

// A debugger on the worker keeps it alive: this browser is driven by one that never attaches to workers.
it.runIf(browsers.includes('chromium'))(
  'a worker that nobody watches dies, and the save still stands',
  async () => {
    const extension = builtFolder('chromium');
    const profile = mkdtempSync(path.join(tmpdir(), 'pandok-unwatched-'));
    const demo = await startDemo();
    const browser = await puppeteer.launch({
      executablePath: requireBrowsers(['chromium']).chromium,
      userDataDir: profile,
      headless: true,
      enableExtensions: [extension],
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--lang=ko'],
      targetFilter: (target) => target.type() !== 'service_worker',
      defaultViewport: { width: 1280, height: 800 },
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${demo.origin}/news/2`, { waitUntil: 'domcontentloaded' });
      const tab = tabOf(page);
      const reader = await untilReading(tab);

      const library = await browser.newPage();
      await library.goto(`chrome-extension://${extensionId(extension)}/library.html`);
      const session = await library.createCDPSession();
      // All that it went through: someone may wake it before we look again.
      const states: string[] = [];
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { runningStatus } of versions) states.push(runningStatus);
      });
      await session.send('ServiceWorker.enable');
      await until('a running worker', async () => states.at(-1) === 'running');
      states.length = 0;
      await session.send('ServiceWorker.stopAllWorkers');
      await until('it stopped', async () => states.includes('stopped'));

      await page.bringToFront();
      await reader.clickOn('.bar-save');
      await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
      await until('it runs again', async () => states.lastIndexOf('running') > states.indexOf('stopped'));
      await library.reload();
      await ownPage(tabOf(library)).says(nightBus.title);
      expect(await ownPage(tabOf(library)).all('.row-title')).toEqual([nightBus.title]);
    } finally {
      await browser.close();
      await demo.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
