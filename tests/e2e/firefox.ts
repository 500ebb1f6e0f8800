import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type Driver, type Eyes, type LaunchOptions, type Tab, until } from './driver.ts';
import { killed } from './kill.ts';

const GECKO_ID = 'reader@pandok';
/** Fixed, so that the extension's pages have a known address. */
const UUID = '6b1f0f52-7f0c-4a55-9d3c-0a1c5e7f2b64';

async function press(page: Page, key: string): Promise<void> {
  const keys = key.split('+') as KeyInput[];
  const last = keys.pop();
  if (!last) return;
  for (const modifier of keys) await page.keyboard.down(modifier);
  await page.keyboard.press(last);
  for (const modifier of keys.reverse()) await page.keyboard.up(modifier);
}

/**
 * No protocol of Firefox reaches its input method, so the events of one are told in its place, to the innermost element
 * that has the focus: keys that are being composed, and a field that grows with them.
 */
const composition = (steps: readonly string[], keys: readonly string[]): string => `(() => {
  let field = document.activeElement;
  while (field.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  const way = { bubbles: true, cancelable: true, composed: true };
  const tell = (type, more) => field.dispatchEvent(new CompositionEvent(type, { ...way, ...more }));
  const key = (key, isComposing) => field.dispatchEvent(new KeyboardEvent('keydown', { ...way, key, keyCode: 229, isComposing }));
  const before = field.value;
  let shown = '';
  key('Process', false);
  tell('compositionstart', { data: '' });
  for (const text of ${JSON.stringify(steps)}) {
    key(text.at(-1), true);
    tell('compositionupdate', { data: text });
    field.value = before + text;
    field.dispatchEvent(new InputEvent('input', { ...way, inputType: 'insertCompositionText', data: text, isComposing: true }));
    shown = text;
  }
  for (const one of ${JSON.stringify(keys)}) key(one, true);
  tell('compositionend', { data: shown });
  field.dispatchEvent(new InputEvent('input', { ...way, inputType: 'insertCompositionText', data: shown }));
})()`;

const eyePreferences = ({ dark, forcedColors, reducedMotion, moreContrast }: Eyes = {}) => ({
  'ui.systemUsesDarkTheme': dark ? 1 : 0,
  // What the page says of colours counts no more, and the system has colours of its own.
  ...(forcedColors && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
  ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  // Firefox tells pages of more contrast where a system of high contrast lends its colours and the page keeps its own.
  ...(moreContrast && { 'browser.display.document_color_use': 1, 'ui.useAccessibilityTheme': 1 }),
});

/** A tab that puppeteer drives, in either browser. */
export function tabOf(page: Page): Tab {
  return {
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    go: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.evaluate('void history.back()');
    },
    press: (key) => press(page, key),
    type: (text) => page.keyboard.type(text),
    compose: async (steps, keys) => {
      await page.evaluate(composition(steps, keys));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    wheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    resize: async (width, height) => {
      await page.setViewport({ width, height });
      // The driver is done when the window is: its page hears of it later, and begins what follows from it then.
      await until('the page in its new size', () =>
        page.evaluate(`innerWidth === ${width} && innerHeight === ${height}`),
      );
    },
    colorScheme: async () => {
      throw new Error('Firefox takes its colour scheme at launch.');
    },
    eyes: async () => {
      throw new Error('Firefox takes what somebody sees at launch.');
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/**
 * Firefox's WebDriver looks at a tab that it makes while the tab's first empty page still gives way to another one, and
 * now and then says “no such frame” in place of handing it over. No page of ours is in it yet: the next one is as good.
 */
const newTab = (browser: Browser): Promise<Page> => until('a new tab', () => browser.newPage());

async function openOwn(browser: Browser, path: string): Promise<Tab> {
  const page = await newTab(browser);
  // An extension page never reports its load over BiDi: go without waiting, then wait for the document itself.
  await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
  await until(`the extension page ${path}`, () =>
    page.evaluate('location.protocol === "moz-extension:" && document.readyState !== "loading"'),
  );
  return tabOf(page);
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A temporary add-on's data goes with it unless told otherwise: a restart has to find the library.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': options.language,
      'intl.locale.requested': options.language,
      // Five seconds in place of 30: the background dies as it would, only sooner.
      'extensions.background.idle.timeout': 5000,
      // A press of ours is answered as a user who agrees would: no test can reach the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      // Kilobytes, for everything in the profile.
      ...eyePreferences(options.eyes),
      ...(options.storageLimit === undefined
        ? {}
        : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.floor(options.storageLimit / 1024) }),
    },
  });
  await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await newTab(browser);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return tabOf(page);
    },
    openOwn: (path) => openOwn(browser, path),
    inBackground: async () => {
      throw new Error('Nothing outside reaches the background of Firefox.');
    },
    // The idle timeout above does it; asking for anything would only keep it alive.
    stopBackground: () => new Promise((resolve) => setTimeout(resolve, 7000)),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () =>
      killed(browser.process()?.pid, new Promise((resolve) => browser.once('disconnected', () => resolve()))),
  };
}
