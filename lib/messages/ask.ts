import { browser } from 'wxt/browser';
import type { AskBackground, AskPage, Reply } from './contract.ts';
import { Failure } from './failure.ts';

/**
 * Longest wait for one answer. A cold worker opens its database in about 100 ms (measured 18 to 99 ms); saving with
 * forty images may take seconds. Beyond this somebody died.
 */
const PATIENCE_MS = 20_000;

const ORPHANED = /context invalidated|extension context/i;
const NOBODY = /receiving end does not exist|could not establish connection/i;
const DIED = /message (port|channel) closed|conduit.*closed|actor.*destroyed/i;

/** An updated extension leaves its old content scripts behind: their `runtime.id` is gone. */
function checkAlive(): void {
  let id: string | undefined;
  try {
    id = browser.runtime?.id;
  } catch {
    id = undefined;
  }
  if (!id) throw new Failure('extension-updated');
}

function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('no-answer')), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unwrap(reply: Reply<unknown> | undefined): unknown {
  // Nobody answered this name: the receiver is an older copy, or is starting.
  if (reply === undefined || reply === null) throw new Failure('no-answer');
  if (reply.ok) return reply.value;
  throw new Failure(reply.code);
}

/** Asks the background. Asked once more when it died between: every request may be repeated without harm. */
export const askBackground = (async (name, request) => {
  const send = async () => {
    checkAlive();
    return unwrap(
      (await withPatience(browser.runtime.sendMessage({ name, request }))) as Reply<unknown> | undefined,
    );
  };
  try {
    return await send();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const words = String(error);
    if (ORPHANED.test(words)) throw new Failure('extension-updated', error);
    if (!NOBODY.test(words) && !DIED.test(words)) throw new Failure('unexpected', error);
  }
  try {
    return await send();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('no-answer', error);
  }
}) as AskBackground;

/** Asks the content scripts of one tab. `page-gone` when no script of ours is there. */
export function askPage(tabId: number): AskPage {
  return (async (name, request) => {
    checkAlive();
    try {
      const sent = browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
      return unwrap((await withPatience(sent)) as Reply<unknown> | undefined);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure('page-gone', error);
    }
  }) as AskPage;
}
