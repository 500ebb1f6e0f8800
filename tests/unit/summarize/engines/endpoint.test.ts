import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Endpoint } from '../../../../lib/model/endpoint.ts';
import { engineCodeOf } from '../../../../lib/model/engine-failure.ts';
import { chat } from '../../../../lib/summarize/engines/chat.ts';
import { summarizeByEndpoint } from '../../../../lib/summarize/engines/endpoint-summary.ts';
import { listModels } from '../../../../lib/summarize/engines/models.ts';
import { ANSWER, type ChatServer, KEY, startChatServer } from '../../../fixtures/chat-server.ts';

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer({ key: KEY });
});
afterAll(() => server.close());

const endpoint = (model: string, more: Partial<Endpoint> = {}): Endpoint => ({
  base: `${server.origin}/v1`,
  model,
  key: KEY,
  ...more,
});
const wire = (signal = new AbortController().signal, patience = 5000) => ({ fetch, signal, patience });
const QUESTION = [{ role: 'user', content: '무슨 글인가?' }] as const;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: unknown) => engineCodeOf(error),
  );

describe('an answer', () => {
  test.each(['steady', 'crumbs', 'whole'])('of the model “%s” comes whole', async (model) => {
    expect(await chat(endpoint(model), QUESTION, wire())).toBe(ANSWER.join(''));
  });

  test('is heard while it is written', async () => {
    const heard: string[] = [];
    await chat(endpoint('steady'), QUESTION, wire(), (whole) => heard.push(whole));
    expect(heard).toEqual(ANSWER.map((_, index) => ANSWER.slice(0, index + 1).join('')));
  });

  test('is asked for with the key, as a stream, and with nothing that a server may refuse', async () => {
    await chat(endpoint('steady'), QUESTION, wire());
    const last = server.asked.at(-1);
    expect(last?.key).toBe(KEY);
    expect(last?.body).toEqual({ model: 'steady', messages: QUESTION, stream: true });
  });

  test('can be stopped in the middle, and the server learns of it', async () => {
    const stop = new AbortController();
    const before = server.left();
    const answer = chat(endpoint('waits'), QUESTION, wire(stop.signal), () => stop.abort());
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(server.left()).toBe(before + 1));
  });
});

describe('what goes wrong is told by a code', () => {
  test.each([
    ['cut-off', 'cut-off'],
    ['ends-early', 'cut-off'],
    ['out-of-room', 'cut-off'],
    ['error-inside', 'server-error'],
    ['wrong-json', 'not-the-protocol'],
    ['other-json', 'not-the-protocol'],
    ['html', 'not-the-protocol'],
    ['narrow', 'too-long'],
    ['busy', 'over-limit'],
    ['broken', 'server-error'],
    ['blocked', 'forbidden'],
    ['nobody', 'no-model'],
  ])('the model “%s”: %s', async (model, code) => {
    expect(await codeOf(chat(endpoint(model), QUESTION, wire()))).toBe(code);
  });

  test('a wrong key', async () => {
    expect(await codeOf(chat(endpoint('steady', { key: 'sk-wrong' }), QUESTION, wire()))).toBe('wrong-key');
  });

  test('no key', async () => {
    const { key: _, ...without } = endpoint('steady');
    expect(await codeOf(chat(without, QUESTION, wire()))).toBe('wrong-key');
  });

  test('a path where nothing is', async () => {
    const elsewhere = endpoint('steady', { base: `${server.origin}/api/v1` });
    expect(await codeOf(chat(elsewhere, QUESTION, wire()))).toBe('not-the-protocol');
  });

  test('a port where nobody listens', async () => {
    const gone = await startChatServer();
    await gone.close();
    expect(await codeOf(chat({ base: `${gone.origin}/v1`, model: 'steady' }, QUESTION, wire()))).toBe(
      'unreachable',
    );
  });

  test.each(['silent', 'waits'])('silence, before and in an answer: “%s”', async (model) => {
    expect(await codeOf(chat(endpoint(model), QUESTION, wire(undefined, 40)))).toBe('timed-out');
  });
});

describe('the model list', () => {
  test('has the names in the server’s order', async () => {
    expect((await listModels(endpoint(''), wire())).slice(0, 2)).toEqual(['steady', 'crumbs']);
  });

  test('of a server of another kind is told by a code', async () => {
    const page = { base: `${server.origin}/page/v1` };
    expect(await codeOf(listModels(page, wire()))).toBe('not-the-protocol');
    expect(await codeOf(listModels({ base: `${server.origin}/v1`, key: 'sk-wrong' }, wire()))).toBe(
      'wrong-key',
    );
  });
});

describe('a summary', () => {
  const order = { title: '창고의 새 이름', language: 'ko', count: 3 };
  const sentence = '가람시 서쪽 바닷가의 낡은 창고가 시민을 위한 도서관으로 다시 태어났다. ';

  test('is sentences, without what models write around them', async () => {
    const made = await summarizeByEndpoint(endpoint('thinker'), { ...order, text: sentence }, wire());
    expect(made).toEqual(['가람시가 문을 열었다.']);
  });

  test('without a sentence is a failure', async () => {
    const made = summarizeByEndpoint(endpoint('mute'), { ...order, text: sentence }, wire());
    expect(await codeOf(made)).toBe('empty');
  });

  test('of a long text is made of its parts, and the parts are counted', async () => {
    const before = server.asked.length;
    const parts: string[] = [];
    const text = sentence.repeat(250).trim();
    const made = await summarizeByEndpoint(endpoint('notes'), { ...order, text }, wire(), ({ part }) => {
      if (part) parts.push(`${part.at}/${part.of}`);
    });
    expect(made).toEqual(['모두 합쳐 한 문장이다.']);
    const asked = server.asked.slice(before).map(({ body }) => body.messages[1]?.content ?? '');
    expect(parts).toEqual(asked.slice(0, -1).map((_, index) => `${index + 1}/${asked.length - 1}`));
    expect(parts.length).toBeGreaterThan(2);
    // Every sentence of the article was read, once.
    const read = asked.slice(0, -1).join('\n').split('도서관으로 다시 태어났다.').length - 1;
    expect(read).toBe(250);
    expect(asked.at(-1)).toMatch(/\d+자를 읽었다\.\n\d+자를 읽었다\./);
  });

  test('of a whole book is refused before anything is sent', async () => {
    const before = server.asked.length;
    const book = { ...order, text: sentence.repeat(4000) };
    expect(await codeOf(summarizeByEndpoint(endpoint('notes'), book, wire()))).toBe('too-long');
    expect(server.asked.length).toBe(before);
  });
});
