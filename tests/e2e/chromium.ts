import { createHash } from 'node:crypto';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { killed } from './kill.ts';

/** What Windows and Chromium call every key that an input method takes. */
const PROCESSED = 229;

async function compose(page: Page, steps: readonly string[], keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const down = (key: string) =>
    session.send('Input.dispatchKeyEvent', {
      ...{ type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: PROCESSED },
    });
  const show = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of steps) {
    await down('Process');
    await show(text);
  }
  for (const key of keys) await down(key);
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await session.detach();
}

function tabOf(page: Page): Tab {
  return {
    evaluate: (expression) => page.evaluate(expression),
    go: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'commit' });
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    compose: (steps, keys) => compose(page, steps, keys),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    wheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, deltaY);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    eyes: ({ dark, forcedColors, reducedMotion, moreContrast }) =>
      page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        contrast: moreContrast ? 'more' : 'no-preference',
      }),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

/** The id that Chromium gives an unpacked extension: 32 letters made from the hash of its folder's path. */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Bounds what the extension may keep, and only then brings it in: Chromium remembers for half a minute how much room it
 * found at a first write. Holds until the browser ends.
 */
async function loadBounded(context: BrowserContext, extension: string, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(await context.newPage());
  const origin = `chrome-extension://${extensionId(extension)}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const whole = await context.browser()?.newBrowserCDPSession();
  await whole?.send('Extensions.loadUnpacked', { path: extension });
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { storageLimit } = options;
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executable,
    headless: false,
    locale: options.language,
    viewport: { width: 1280, height: 800 },
    // Given by Playwright unless it sees an extension among the arguments.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      '--no-sandbox',
      `--lang=${options.language}`,
      ...(storageLimit === undefined
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : ['--enable-unsafe-extension-debugging']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
    ],
    env: { ...process.env, LANGUAGE: options.language.slice(0, 2) } as Record<string, string>,
  });
  const id = extensionId(options.extension);
  if (storageLimit !== undefined) await loadBounded(context, options.extension, storageLimit);
  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return tabOf(page);
  };
  return {
    name: 'chromium',
    open,
    openOwn: (path) => open(`chrome-extension://${id}/${path}`),
    inBackground: async (expression) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(expression);
    },
    stopBackground: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
    kill: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
      await killed(processInfo.find(({ type }) => type === 'browser')?.id, gone);
    },
  };
}
