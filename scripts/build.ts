import { spawnSync } from 'node:child_process';
import path from 'node:path';
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
export function buildExtension(browser: BrowserName): string {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', TARGET[browser]], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The build for ${browser} failed.\n${run.stdout}\n${run.stderr}`);
  return builtFolder(browser);
}

if (import.meta.main) {
  for (const browser of ['chromium', 'firefox'] as const)
    console.log(`${browser}: ${path.relative(ROOT, buildExtension(browser))}`);
}
