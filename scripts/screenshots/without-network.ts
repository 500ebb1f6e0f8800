import { afterTextWords } from '../../lib/words/after-text.ts';
import { until } from '../../tests/e2e/driver.ts';
import { ownPage, untilReading } from '../../tests/e2e/surface.ts';
import type { Scene } from './scene.ts';

const SERIAL = '/serial/1';
const FOOT = "document.querySelector('pandok-reader').shadowRoot.querySelector('.further-pages')";

/** Further pages on their way, then the network gone: what of them cannot come, and the library, which needs none. */
export async function takeWithoutNetwork({ stage, language, inEveryLook }: Scene): Promise<void> {
  const words = afterTextWords[language];
  const tab = await stage.driver.open(stage.origin + SERIAL);
  const reader = await untilReading(tab);
  const toFoot = () => tab.evaluate(`${FOOT}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await until('the offer', () => reader.has('.further-pages'));
  stage.setLine('held');
  await reader.click(words.join);
  await reader.says(words.joining, '.further-pages');
  await inEveryLook(tab, 'joining', toFoot);
  stage.setLine('cut');
  await reader.says(words.joinFailed, '.further-pages');
  await inEveryLook(tab, 'joining-failed', toFoot);
  await tab.close();
  const library = await stage.driver.openOwn('library.html');
  await ownPage(library).clickOn('li:nth-child(5) .library-row');
  await until('its pictures', () =>
    library.evaluate<boolean>(
      "Array.from(document.querySelectorAll('.pane-article .body img')).some((one) => one.complete && one.naturalWidth > 0)",
    ),
  );
  await inEveryLook(library, 'library-offline', () =>
    library.evaluate(
      "document.querySelector('.pane-article .body figure').scrollIntoView({ block: 'center', behavior: 'instant' })",
    ),
  );
  await library.close();
  stage.setLine('open');
}
