import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemo } from '../../demo/server.ts';
import { type BrowserName, requireBrowsers } from '../../scripts/browsers.ts';
import { builtFolder } from '../../scripts/build.ts';
import { launchChromium } from './chromium.ts';
import { type Driver, type Eyes, until } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Line, switchedLine } from './line.ts';

/** A browser with the built extension and a fresh profile, and the demo board. */
export interface Stage {
  readonly origin: string;
  readonly driver: Driver;
  /** Slows the board down or takes it away, and brings it back. */
  setLine(line: Line): void;
  /** Ends the browser and starts it again as the same user. */
  restart(): Promise<void>;
  /** The same after a crash in place of an end. */
  crash(): Promise<void>;
  end(): Promise<void>;
}

export interface StageOptions {
  language?: 'ko' | 'en-US';
  headless?: boolean;
  /** In Firefox of every tab; in Chromium each tab is told by itself (`Tab.eyes`). */
  eyes?: Eyes;
  /** Leaves the first page open, which a new user sees. */
  welcome?: boolean;
  /** Bytes that the extension may keep. */
  storageLimit?: number;
}

/**
 * The built extension without its right to all the room there is, which no limit binds in Chromium. Firefox's limit binds
 * it even so.
 */
function limitedCopy(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

export async function setStage(browser: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const { language = 'ko', headless = true, welcome = false, storageLimit, eyes } = options;
  const line = switchedLine();
  const demo = await startDemo({ pass: line.pass });
  const profile = mkdtempSync(path.join(tmpdir(), `pandok-${browser}-`));
  const executable = requireBrowsers([browser])[browser];
  const built = builtFolder(browser);
  const isBound = storageLimit !== undefined && browser === 'chromium';
  const extension = isBound ? limitedCopy(built, path.join(profile, 'extension')) : built;
  const limit = storageLimit === undefined ? {} : { storageLimit };
  const launch = () =>
    (browser === 'chromium' ? launchChromium : launchFirefox)({
      ...{ extension, executable, profile, language, headless },
      ...limit,
      ...(eyes && { eyes }),
    });
  let driver = await launch();
  if (!welcome) await closeWelcome(driver);
  return {
    origin: demo.origin,
    get driver() {
      return driver;
    },
    setLine: line.set,
    restart: async () => {
      await driver.close();
      driver = await launch();
    },
    crash: async () => {
      await driver.kill();
      driver = await launch();
    },
    end: async () => {
      await driver.close();
      line.set('cut');
      await demo.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * One stage for all that a file tries in a browser: to start one takes longer than most of what is tried on it. Who uses
 * it leaves settings as they were, or says so; `afterAll(end)` ends all of them.
 */
export function sharedStages(): { on: (browser: BrowserName) => Promise<Stage>; end: () => Promise<void> } {
  const stages = new Map<BrowserName, Promise<Stage>>();
  return {
    on: (browser) => {
      const stage = stages.get(browser) ?? setStage(browser);
      stages.set(browser, stage);
      return stage;
    },
    end: async () => {
      for (const stage of stages.values()) await (await stage).end();
    },
  };
}

/** The first page comes to the front after the installation: closed, so that no test has to share the screen with it. */
async function closeWelcome(driver: Driver): Promise<void> {
  const own = await driver.openOwn('whats-new.html');
  await until('the first page', () =>
    own.evaluate<boolean>(`(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const open = (await tabs.query({})).filter(({ url }) => url?.startsWith(runtime.getURL('/welcome.html')));
      await Promise.all(open.map(({ id }) => tabs.remove(id)));
      return open.length > 0;
    })()`),
  );
  await own.close();
}

/** The browser's number of the tab that shows `address`, for the popup's `?tab=`. Asked from a page of the extension. */
export const tabNumber = (address: string): string =>
  `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)})?.id)`;
