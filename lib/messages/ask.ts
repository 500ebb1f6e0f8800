import { browser } from 'wxt/browser';
import type { AskBackground, AskPage } from './contract.ts';
import { FAILURES, Failure } from './failure.ts';

/**
 * Longest wait for one answer. A cold worker opens its database in about 100 ms (measured 18 to 99 ms) and marks a long
 * text in less than a second. Beyond this somebody died without a word.
 */
const PATIENCE_MS = 15_000;
/** A save waits up to 15 s for late pictures, and 35 MB of pictures took 11 s to store on a busy machine. */
const SAVING_PATIENCE_MS = 45_000;

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

function withPatience<Value>(name: string, promise: Promise<Value>): Promise<Value> {
  const patience = name.endsWith('.save') ? SAVING_PATIENCE_MS : PATIENCE_MS;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('no-answer')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unwrap(reply: unknown): unknown {
  const { ok, value, code } = reply as { ok?: unknown; value?: unknown; code?: unknown };
  if (ok === true) return value;
  throw new Failure(FAILURES.find((known) => known === code) ?? 'unexpected');
}

/** What the browser's refusal to deliver means; nothing when asking again may help. */
function finalFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  const words = String(error);
  if (ORPHANED.test(words)) return new Failure('extension-updated', error);
  return NOBODY.test(words) || DIED.test(words) ? undefined : new Failure('unexpected', error);
}

/**
 * Asks the background. Asked once more when it died between: every request may be repeated without harm.
 * @throws Failure any code of the reply; `extension-updated`, `no-answer`
 */
export const askBackground = (async (name, request) => {
  let last: unknown;
  for (let tries = 0; tries < 2; tries += 1) {
    checkAlive();
    try {
      const reply: unknown = await withPatience(name, browser.runtime.sendMessage({ name, request }));
      // The polyfill makes "closed before a response" an empty answer.
      if (reply !== undefined && reply !== null) return unwrap(reply);
    } catch (error) {
      const failure = finalFailure(error);
      if (failure) throw failure;
      last = error;
    }
  }
  throw new Failure('no-answer', last);
}) as AskBackground;

/**
 * Asks the content scripts of one tab; never twice, because not every request may be repeated (`page.toggle`).
 * @throws Failure any code of the reply; `page-gone` when no script of ours is there or it went away,
 * `no-answer` when none of them knows the name, or none in time
 */
export function askPage(tabId: number): AskPage {
  return (async (name, request) => {
    checkAlive();
    let reply: unknown;
    try {
      reply = await withPatience(name, browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('page-gone', error);
    }
    if (reply === undefined || reply === null) throw new Failure('no-answer');
    return unwrap(reply);
  }) as AskPage;
}
