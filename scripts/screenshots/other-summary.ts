import { engineOptionsWords } from '../../lib/words/engine-options.ts';
import { summaryWords } from '../../lib/words/summary.ts';
import { until } from '../../tests/e2e/driver.ts';
import { ownPage, type Surface, untilReading } from '../../tests/e2e/surface.ts';
import { type ChatServer, KEY, startChatServer } from '../../tests/fixtures/chat-server.ts';
import { LONG, type Scene } from './scene.ts';

/** Where such servers are found: pictures of two days show the same address. */
const USUAL_PORT = 11434;
const ROOT = "document.querySelector('pandok-reader').shadowRoot";

async function connect({ stage, language, inEveryLook }: Scene, server: ChatServer): Promise<void> {
  const options = await stage.driver.openOwn('options.html');
  const page = ownPage(options);
  await until('the form', () => page.has('.engine-form'));
  for (const [id, value] of [
    ['address', server.origin],
    ['key', KEY],
    ['model', 'steady'],
  ])
    await options.evaluate(`(() => {
      const field = document.getElementById('endpoint-${id}');
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
  await page.click(engineOptionsWords[language].save);
  await until('its answer', () => page.has('.engine-answer'));
  await inEveryLook(options, 'engines-connected', () =>
    options.evaluate(
      "document.querySelector('.engine-form').scrollIntoView({ block: 'start', behavior: 'instant' })",
    ),
  );
  await options.close();
}

async function ask(reader: Surface, scene: Scene): Promise<void> {
  const words = summaryWords[scene.language];
  await reader.click(words.ask);
  await reader.click(words.askModel('steady'));
}

/** A model of the user's own: connected, offered, its summary checked, and its server gone. */
export async function takeOtherSummary(scene: Scene): Promise<void> {
  const { stage, language, inEveryLook } = scene;
  const words = summaryWords[language];
  const server = await startChatServer({ key: KEY, port: USUAL_PORT });
  await connect(scene, server);
  const tab = await stage.driver.open(stage.origin + LONG);
  const reader = await untilReading(tab);
  const toOther = () =>
    tab.evaluate(
      `${ROOT}.querySelector('.summary > :last-child').scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
  await until('the summary', () => reader.has('.summary-tools'));
  await reader.click(words.ask);
  await until('the offer', async () => (await reader.words('.summary'))?.includes(words.askModel('steady')));
  await inEveryLook(tab, 'summary-offers', toOther);
  await reader.click(words.askModel('steady'));
  await reader.says(words.writtenBy('steady'), '.summary-other h3');
  await inEveryLook(tab, 'summary-written', toOther);
  await reader.click(words.remove);
  await until('it away', async () => !(await reader.has('.summary-other h3')));
  await server.close();
  await ask(reader, scene);
  await until('the sentence', () => reader.has('.summary-other[role=alert]'));
  await inEveryLook(tab, 'summary-failed', toOther);
  await tab.close();
}
