import { browser } from 'wxt/browser';
import {
  type AnyHandler,
  askerOf,
  type BackgroundHandlers,
  listen,
  parseMessage,
  replyOf,
} from './answer.ts';
import { ALLOWED_CALLERS, type BackgroundContract } from './contract.ts';
import type { FailureCode } from './failure.ts';
import { SHAPES } from './shapes.ts';

/**
 * Answers every message to the background, and refuses callers that the contract does not name. Apart from answer.ts,
 * so that the always-on script of every page does not carry the shapes of all requests.
 */
export function answerBackground(handlers: BackgroundHandlers): () => void {
  const ownOrigin = browser.runtime.getURL('/');
  const refuse = (code: FailureCode) => Promise.resolve({ ok: false, code } as const);
  return listen((message, sender) => {
    const asked = parseMessage(message);
    if (!asked || !Object.hasOwn(handlers, asked.name)) return refuse('bad-request');
    const name = asked.name as keyof BackgroundContract;
    const asker = askerOf(sender, ownOrigin, browser.runtime.id);
    if (!asker || !ALLOWED_CALLERS[name].includes(asker.caller)) return refuse('not-allowed');
    if (!SHAPES[name](asked.request)) return refuse('bad-request');
    return replyOf(handlers[name] as AnyHandler, asked.request, asker);
  });
}
