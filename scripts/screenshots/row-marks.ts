import { API } from '../../tests/e2e/ask.ts';
import { until } from '../../tests/e2e/driver.ts';
import { tabNumber } from '../../tests/e2e/stage.ts';
import type { Scene } from './scene.ts';

const LIST = '/news';
/** The layer's root is closed: only our isolated world looks into it. */
const COUNT = `(() => {
  const host = document.querySelector('pandok-row-marks');
  const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
  return root?.querySelectorAll('.row').length ?? 0;
})`;

/** A list whose posts are read or saved. */
export async function takeRowMarks({ stage, inEveryLook }: Scene): Promise<void> {
  const own = await stage.driver.openOwn('options.html');
  const list = await stage.driver.open(stage.origin + LIST);
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LIST)));
  await until('the marks', () =>
    own.evaluate<boolean>(
      `${API}.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${COUNT} }).then(([{ result }]) => result > 0)`,
    ),
  );
  await inEveryLook(list, 'row-marks');
  await list.close();
  await own.close();
}
