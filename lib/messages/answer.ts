import { type Browser, browser } from 'wxt/browser';
import type { BackgroundContract, Caller, PageContract, Reply } from './contract.ts';
import { codeOf, Failure } from './failure.ts';

type Sender = Browser.runtime.MessageSender;

/** Who asks. `url` and `tabId` are the browser's word, never the message's. */
export interface Asker {
  readonly caller: Caller;
  readonly url: string;
  readonly tabId?: number;
  /** In a private window. */
  readonly isPrivate?: boolean;
}

type Answer<Exchange> = Exchange extends { request: infer Request; reply: infer Reply_ }
  ? (request: Request, asker: Asker) => Promise<Reply_> | Reply_
  : never;

export type BackgroundHandlers = { [Name in keyof BackgroundContract]: Answer<BackgroundContract[Name]> };
export type PageHandlers = Partial<{ [Name in keyof PageContract]: Answer<PageContract[Name]> }>;

export type AnyHandler = (request: unknown, asker: Asker) => unknown;

/** Reads who sent a message. Nothing for another extension, and for anything that is neither page nor content script. */
export function askerOf(sender: Sender, ownOrigin: string, ownId: string): Asker | undefined {
  if (sender.id !== ownId) return undefined;
  const url = sender.url ?? '';
  const tab = {
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.tab?.incognito ? { isPrivate: true } : {}),
  };
  if (url.startsWith(ownOrigin)) return { caller: 'extension', url, ...tab };
  // Our scripts run in the top frame only; what speaks from another frame is an advertisement's process.
  if (sender.tab && !sender.frameId) return { caller: 'content', url, ...tab };
  return undefined;
}

/** A page of ours or the background; Firefox may send no address for the latter. */
const isOwnPage = ({ url, tab }: Sender, ownOrigin: string): boolean =>
  url ? url.startsWith(ownOrigin) : tab === undefined;

export function parseMessage(message: unknown): { name: string; request: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { name, request } = message as Record<string, unknown>;
  if (typeof name !== 'string' || typeof request !== 'object' || request === null) return undefined;
  return { name, request };
}

export async function replyOf(handler: AnyHandler, request: unknown, asker: Asker): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handler(request, asker) };
  } catch (error) {
    if (!(error instanceof Failure)) console.error('Pandok:', error);
    return { ok: false, code: codeOf(error) };
  }
}

/**
 * The one place that knows how a listener replies: by `sendResponse` and `true`, which both browsers understand with
 * and without the polyfill. A listener that returns nothing leaves the message to others.
 */
export function listen(
  answer: (message: unknown, sender: Sender) => Promise<Reply<unknown>> | undefined,
): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const reply = answer(message, sender);
    void reply?.then(sendResponse);
    return reply ? (true as const) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answers the messages to a page that `handlers` names, from our own extension only. Returns how to stop. */
export function answerPage(handlers: PageHandlers): () => void {
  const ownOrigin = browser.runtime.getURL('/');
  return listen((message, sender) => {
    const asked = parseMessage(message);
    if (!asked || !Object.hasOwn(handlers, asked.name)) return undefined;
    if (sender.id !== browser.runtime.id || !isOwnPage(sender, ownOrigin)) return undefined;
    const handler = handlers[asked.name as keyof PageHandlers] as AnyHandler;
    return replyOf(handler, asked.request, { caller: 'extension', url: sender.url ?? '' });
  });
}
