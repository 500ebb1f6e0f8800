import { setStage } from '../tests/e2e/stage.ts';
import type { BrowserName } from './browsers.ts';
import { buildExtension } from './build.ts';
import { walk } from './journey.ts';
import { printReport } from './print-report.ts';

const FIRST_POST = '/bbs/board.php?bo_table=news&wr_id=1';

const words = process.argv.slice(2);
const browser: BrowserName = words.includes('firefox') ? 'firefox' : 'chromium';
const unknown = words.filter((word) => !['firefox', 'chromium', 'chrome', '--headless'].includes(word));
if (unknown.length > 0) {
  console.error(`npm start knows “firefox”, “chromium” and “--headless”, not “${unknown.join(' ')}”.`);
  process.exit(1);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = words.includes('--headless') || !hasDisplay;

try {
  console.log(`Building for ${browser} …`);
  await buildExtension(browser);
  const stage = await setStage(browser, { headless, welcome: !headless });
  if (headless) {
    try {
      printReport(await walk(stage, stage.origin + FIRST_POST));
    } finally {
      await stage.end();
    }
  } else {
    await stage.driver.open(stage.origin);
    console.log(
      `The demo board is at ${stage.origin}. Open any post there; close the browser or press Ctrl+C to end.`,
    );
    await stage.driver.closed();
    await stage.end();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
