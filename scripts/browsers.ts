import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where installed browsers are found, most specific first. `CHROMIUM` and `FIREFOX` in the environment win. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const APPS: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (runnable(file)) return file;
    }
  }
  return undefined;
}

/** The path of an installed browser, or nothing. */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[name.toUpperCase()];
  if (chosen && existsSync(chosen)) return chosen;
  for (const candidate of NAMES[name]) {
    const found = onPath(candidate);
    if (found) return found;
  }
  return APPS[name].find((file) => existsSync(file));
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** How apt may be called here, or nothing: as root, or by a sudo that asks no password. */
function aptPrefix(): readonly string[] | undefined {
  if (!isDebian()) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function hasKoreanFont(): boolean {
  return spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

/** Installs what is missing on Debian and Ubuntu; elsewhere does nothing. */
function installMissing(names: readonly BrowserName[]): void {
  const wanted =
    names.some((name) => !findBrowser(name)) || (process.platform === 'linux' && !hasKoreanFont());
  const prefix = wanted ? aptPrefix() : undefined;
  if (!prefix) return;
  console.log('Installing browsers and a Korean font with apt (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...words];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...DEBIAN_PACKAGES);
}

/**
 * The paths of the browsers asked for, installed first where that is possible.
 * @throws Error with one sentence that says what to install
 */
export function requireBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  installMissing(names);
  const found = { chromium: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' };
  const missing = names.filter((name) => !found[name]);
  if (missing.length > 0) {
    const wanted = missing
      .map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'))
      .join(' and ');
    throw new Error(
      `Please install ${wanted}, or set ${missing.map((name) => name.toUpperCase()).join(' and ')} to its path.`,
    );
  }
  return found;
}
