import { until } from '../../tests/e2e/driver.ts';
import { surfaceOf } from '../../tests/e2e/surface.ts';
import { ENGLISH, LONG, type Scene } from './scene.ts';

/** The button on an article, with its menu. */
export async function takeSmallButton({ stage, language, inEveryLook }: Scene): Promise<void> {
  const own = await stage.driver.openOwn('options.html');
  await own.evaluate(
    `chrome.runtime.sendMessage({ name: 'settings.change', request: { change: { opening: 'button' } } })`,
  );
  const tab = await stage.driver.open(stage.origin + (language === 'en' ? ENGLISH : LONG));
  const button = surfaceOf(tab, "document.querySelector('pandok-button')?.shadowRoot");
  await until('the button', () => button.has('.open'));
  await button.clickOn('.more');
  await until('the menu', () => button.has('.menu'));
  await inEveryLook(tab, 'small-button');
  await tab.close();
  await own.close();
}
