import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where WXT puts the built extension. */
export const builtFolder = (browser: BrowserName): string =>
  path.join(ROOT, '.output', `${TARGET[browser]}-mv3`);

/**
 * Builds the extension for one browser.
 * @throws Error with the builder's own output when it fails
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', TARGET[browser]], { cwd: ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build for ${browser} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
  return builtFolder(browser);
}

/** Builds it for both, side by side: each build has use for one core only. */
export const buildBoth = (): Promise<string[]> =>
  Promise.all([buildExtension('chromium'), buildExtension('firefox')]);

if (import.meta.main) {
  for (const folder of await buildBoth()) console.log(path.relative(ROOT, folder));
}
