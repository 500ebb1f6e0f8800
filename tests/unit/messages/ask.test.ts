import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, askPage } from '../../../lib/messages/ask.ts';

const runtime = fakeBrowser.runtime as unknown as { id: string | undefined; sendMessage: unknown };
const tabs = fakeBrowser.tabs as unknown as { sendMessage: unknown };
const original = { id: runtime.id, send: runtime.sendMessage, tabSend: tabs.sendMessage };

/** What the other side does, one step for each time it is asked. */
function answering(...steps: (() => unknown)[]) {
  const send = vi.fn(async () => steps[Math.min(send.mock.calls.length, steps.length) - 1]?.());
  runtime.sendMessage = send;
  tabs.sendMessage = send;
  return send;
}
const refuse = (words: string) => () => {
  throw new Error(words);
};
const list = { query: '', place: { view: 'all' }, sort: 'saved', offset: 0, limit: 10 } as const;
const good = () => ({ ok: true, value: { items: [], total: 0 } });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  runtime.id = original.id;
  runtime.sendMessage = original.send;
  tabs.sendMessage = original.tabSend;
  vi.useRealTimers();
});

describe('askBackground', () => {
  it('gives the value of an answer and throws its code', async () => {
    answering(good);
    expect(await askBackground('library.list', list)).toEqual({ items: [], total: 0 });
    answering(() => ({ ok: false, code: 'storage-full' }));
    await expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'storage-full' });
    answering(() => ({ ok: false, code: 'a code of tomorrow' }));
    await expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'unexpected' });
  });

  it.each([
    ['nobody was there', refuse('Could not establish connection. Receiving end does not exist.')],
    [
      'it died (Chrome)',
      refuse('A listener indicated an asynchronous response, but the message channel closed'),
    ],
    ['it died (polyfill)', () => undefined],
  ])('asks once more when %s', async (_, first) => {
    const send = answering(first, good);
    expect(await askBackground('library.list', list)).toEqual({ items: [], total: 0 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second time', async () => {
    const send = answering(refuse('The message port closed before a response was received.'));
    await expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('knows an old copy by its lost id and by the words of the browser', async () => {
    const send = answering(refuse('Extension context invalidated.'));
    await expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'extension-updated' });
    expect(send).toHaveBeenCalledTimes(1);
    runtime.id = undefined;
    await expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'extension-updated' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    answering(() => new Promise(() => {}));
    const asked = expect(askBackground('library.list', list)).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
  });
});

describe('askPage', () => {
  it('asks the top frame of the tab, once: a toggle must not be repeated', async () => {
    const send = answering(refuse('Could not establish connection. Receiving end does not exist.'));
    await expect(askPage(5)('page.toggle', {})).rejects.toMatchObject({ code: 'page-gone' });
    expect(send.mock.calls).toEqual([[5, { name: 'page.toggle', request: {} }, { frameId: 0 }]]);
  });

  it('tells "nobody knows that name" from "nobody is there"', async () => {
    answering(() => undefined);
    await expect(askPage(5)('page.read', {})).rejects.toMatchObject({ code: 'no-answer' });
  });
});
