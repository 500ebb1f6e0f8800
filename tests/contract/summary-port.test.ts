import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerSummaries, type MakeSummary } from '../../lib/messages/answer-summaries.ts';
import { orderSummary } from '../../lib/messages/order-summary.ts';
import { EngineFailure, engineCodeOf } from '../../lib/model/engine-failure.ts';

const ORDER = { text: '밤 버스가 늘어난다.', title: '밤 버스', language: 'ko', count: 3 };
const MADE = {
  engine: 'endpoint',
  model: 'maru',
  sentences: [{ text: '버스가 는다.', unsupported: [] }],
} as const;
const PAGE = {
  id: 'test-extension-id',
  frameId: 0,
  url: 'https://garam.example/1',
  tab: { id: 4, active: true },
};

type Listener = (message: unknown) => void;
type Sender = Record<string, unknown>;

function event<Listen>() {
  const listeners = new Set<Listen>();
  return { listeners, addListener: (listener: Listen) => listeners.add(listener), removeListener: () => {} };
}

/** Two ends of a port, as a browser joins them: what one posts the other hears, later and as JSON. */
function joinPorts(sender: Sender) {
  const end = (name: string, from?: Sender) => ({
    name,
    sender: from,
    onMessage: event<Listener>(),
    onDisconnect: event<() => void>(),
    postMessage: (_: unknown) => {},
    disconnect: () => {},
  });
  const [asking, answering] = [end('summary'), end('summary', sender)];
  for (const [one, other] of [
    [asking, answering],
    [answering, asking],
  ] as const) {
    one.postMessage = (message) => {
      const json = JSON.stringify(message);
      queueMicrotask(() => {
        for (const listener of other.onMessage.listeners) listener(JSON.parse(json));
      });
    };
    one.disconnect = () =>
      queueMicrotask(() => {
        for (const listener of other.onDisconnect.listeners) listener();
      });
  }
  return { asking, answering };
}

let sender: Sender;
let make: ReturnType<typeof vi.fn<MakeSummary>>;

beforeEach(() => {
  fakeBrowser.reset();
  sender = PAGE;
  const connected = event<(port: unknown) => void>();
  Object.assign(browser.runtime, {
    id: PAGE.id,
    getURL: (path: string) => `chrome-extension://${PAGE.id}${path}`,
    onConnect: connected,
    connect: () => {
      const { asking, answering } = joinPorts(sender);
      for (const listener of connected.listeners) listener(answering);
      return asking;
    },
  });
  make = vi.fn<MakeSummary>(async () => MADE);
  answerSummaries((...order) => make(...order));
});
const order = (more: object = {}, signal = new AbortController().signal, heard = (_: unknown) => {}) =>
  orderSummary('endpoint', { ...ORDER, ...more }, signal, heard);

describe('a summary that is ordered', () => {
  test('comes back, with its progress before', async () => {
    make.mockImplementation(async (_engine, _order, _signal, onProgress) => {
      onProgress({ sentences: ['버스가'] });
      return MADE;
    });
    const heard: unknown[] = [];
    expect(await order({}, undefined, (news) => heard.push(news))).toEqual(MADE);
    expect(heard).toEqual([{ sentences: ['버스가'] }]);
  });

  test('fails by its code', async () => {
    make.mockRejectedValue(new EngineFailure('wrong-key'));
    await expect(order()).rejects.toMatchObject({ code: 'wrong-key' });
  });

  test('stops when its asker stops', async () => {
    const stop = new AbortController();
    let stopped: AbortSignal | undefined;
    make.mockImplementation((_engine, _order, signal) => {
      stopped = signal;
      stop.abort();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    await expect(order({}, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(stopped?.aborted).toBe(true));
  });

  test('keeps the background awake: every beat is answered', async () => {
    vi.useFakeTimers();
    let finish = (): void => {};
    make.mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(MADE);
        }),
    );
    const answers: unknown[] = [];
    const { connect } = browser.runtime;
    browser.runtime.connect = ((...words: []) => {
      const port = connect(...words);
      const { postMessage } = port;
      port.postMessage = (message: unknown) => {
        answers.push(message);
        postMessage(message);
      };
      return port;
    }) as typeof connect;
    const made = order();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers.filter((message) => message === 'beat').length).toBeGreaterThan(3);
    finish();
    vi.useRealTimers();
    expect(await made).toEqual(MADE);
  });
});

describe('nobody orders', () => {
  test.each([
    ['from a tab that is not in front', { ...PAGE, tab: { id: 4, active: false } }],
    ['from a frame in a page', { ...PAGE, frameId: 3 }],
    ['from another extension', { ...PAGE, id: 'someone-else' }],
  ])('%s', async (_, from) => {
    sender = from;
    expect(await order().catch(engineCodeOf)).toBe('connection-lost');
    expect(make).not.toHaveBeenCalled();
  });

  test.each([
    { count: 0 },
    { count: 99 },
    { text: 7 },
    { text: 'a'.repeat(1_000_001) },
    { title: undefined },
  ])('with a wrong order: %#', async (more) => {
    const stop = new AbortController();
    const made = order(more, stop.signal).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve));
    expect(make).not.toHaveBeenCalled();
    stop.abort();
    await made;
  });
});
