import type { BackgroundContract, Reply } from '../../lib/messages/contract.ts';
import type { Tab } from './driver.ts';

/** The browser's API in an extension page. */
export const API = '(globalThis.browser ?? chrome)';

/** An expression for one message to the background, and its reply as it came: nothing is asked a second time. */
export const message = <Name extends keyof BackgroundContract>(
  name: Name,
  request: BackgroundContract[Name]['request'],
): string => `${API}.runtime.sendMessage(${JSON.stringify({ name, request })})`;

/** What an expression for a reply gives. @throws Error with the reply when it is a failure */
export async function replyTo<Value>(tab: Tab, expression: string): Promise<Value> {
  const reply = await tab.evaluate<Reply<Value> | undefined>(expression);
  if (!reply?.ok) throw new Error(`The extension answered ${JSON.stringify(reply)}.`);
  return reply.value;
}

/** Asks the background from a page of the extension. */
export const ask = <Name extends keyof BackgroundContract>(
  tab: Tab,
  name: Name,
  request: BackgroundContract[Name]['request'],
) => replyTo<BackgroundContract[Name]['reply']>(tab, message(name, request));
