// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Engines } from '../../../components/options/Engines.tsx';
import { createEndpointState } from '../../../components/options/endpoint-state.ts';
import type { BuiltIn } from '../../../components/options/engines-world.ts';
import type { Endpoint } from '../../../lib/model/endpoint.ts';
import { engineFailureWords } from '../../../lib/words/engine-failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { type ChatServer, KEY, startChatServer } from '../../fixtures/chat-server.ts';
import { all, choose, press, textOf, the, typeInto } from '../screen.ts';
import { enginesStage } from './engines-stage.ts';

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer({ key: KEY });
});
afterAll(() => server.close());

async function open({
  builtIn,
  kept,
  language = 'ko',
}: {
  builtIn?: BuiltIn;
  kept?: Endpoint;
  language?: Language;
} = {}) {
  const stage = enginesStage(builtIn, kept);
  const state = createEndpointState(stage.world);
  const root = document.getElementById('root') ?? document.body;
  await act(async () => {
    render(<Engines state={state} language={language} />, root);
    await state.start();
  });
  return stage;
}

const field = (name: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('label')].find((label) => label.textContent?.includes(name))
    ?.control as HTMLInputElement;
const says = (words: string) => vi.waitFor(() => expect(textOf('status')).toContain(words));
const fill = async (address: string, key: string) => {
  await typeInto(field('서버 주소'), address);
  await typeInto(field('API 키'), key);
};

afterEach(() => act(() => render(null, document.getElementById('root') ?? document.body)));
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});

describe('the user’s own server', () => {
  test('is asked for its models, and one is chosen, saved and tried', async () => {
    const { stored, askAccess } = await open();
    await fill(server.origin.replace('http://', ''), KEY);
    await press('button', '목록 불러오기');
    await says('모델');
    expect(askAccess).toHaveBeenCalledWith(`${server.origin}/v1`);
    await choose(the<HTMLSelectElement>('combobox'), 'thinker');
    await press('button', '저장하고 시험하기');
    await says('가람시가 문을 열었다.');
    expect(stored.endpoint).toEqual({ base: `${server.origin}/v1`, key: KEY, model: 'thinker' });
  });

  test('that is typed before the kept one is known stays as typed, without the key of the other', async () => {
    const kept = Promise.withResolvers<Endpoint>();
    const { world } = enginesStage();
    const state = createEndpointState({ ...world, load: () => kept.promise });
    const started = state.start();
    await act(async () => render(<Engines state={state} language="ko" />, document.body));
    await typeInto(field('서버 주소'), 'nas.local:8080');
    await act(async () => {
      kept.resolve({ base: `${server.origin}/v1`, key: KEY, model: 'steady' });
      await started;
    });
    expect(field('서버 주소').value).toBe('nas.local:8080');
    expect(field('API 키').value).toBe('');
    act(() => render(null, document.body));
  });

  test.each([
    ['a wrong key', 'SERVER', 'sk-wrong', 'wrong-key'],
    ['a server of another kind', 'SERVER/page/v1', '', 'not-the-protocol'],
    ['no address', '', '', 'bad-address'],
    ['http to a public server', 'http://api.maru.example', '', 'insecure-address'],
  ] as const)('%s is a sentence', async (_, address, key, code) => {
    await open();
    await fill(address.replace('SERVER', server.origin), key);
    await press('button', '목록 불러오기');
    await says(engineFailureWords.ko[code]);
  });

  test('a refusal by the user is a sentence, and nothing is sent or kept', async () => {
    const { stored, askAccess } = await open();
    askAccess.mockResolvedValue(false);
    const before = server.asked.length;
    await fill(server.origin, KEY);
    await typeInto(field('모델'), 'steady');
    await press('button', '저장하고 시험하기');
    await says(engineFailureWords.ko.refused);
    expect(stored.endpoint).toBeUndefined();
    expect(server.asked.length).toBe(before);
  });

  test('is kept although its test fails, and that is said', async () => {
    const { stored } = await open();
    await fill(server.origin, KEY);
    await typeInto(field('모델'), 'broken');
    await press('button', '저장하고 시험하기');
    await says('저장했지만');
    expect(textOf('status')).toContain(engineFailureWords.ko['server-error']);
    expect(stored.endpoint?.model).toBe('broken');
  });

  test('a test that takes long can be stopped', async () => {
    await open();
    await fill(server.origin, KEY);
    await typeInto(field('모델'), 'silent');
    await press('button', '저장하고 시험하기');
    const before = server.left();
    await vi.waitFor(() => expect(server.asked.at(-1)?.body.model).toBe('silent'));
    await press('button', '멈추기');
    await vi.waitFor(() => expect(server.left()).toBe(before + 1));
    expect(the('button', '저장하고 시험하기')).not.toBeNull();
  });

  test('is forgotten with its key', async () => {
    const kept = { base: `${server.origin}/v1`, model: 'steady', key: KEY };
    const { stored } = await open({ kept });
    expect(field('API 키').value).toBe(KEY);
    expect(field('API 키').type).toBe('password');
    await press('button', '연결 지우기');
    expect(stored.endpoint).toBeUndefined();
    expect(field('API 키').value).toBe('');
  });

  test('on the home network is plainly called unencrypted, on this machine not', async () => {
    await open();
    await typeInto(field('서버 주소'), '192.168.0.7:11434');
    expect(document.body.textContent).toContain('암호화되지 않습니다');
    await typeInto(field('서버 주소'), 'localhost:11434');
    expect(document.body.textContent).not.toContain('암호화되지 않습니다');
  });
});

describe('the browser’s own model', () => {
  test('says which languages it has', async () => {
    await open({ builtIn: { kind: 'chrome', languages: ['en', 'ja'], toFetch: true }, language: 'en' });
    expect(document.body.textContent).toContain('English and Japanese');
    expect(document.body.textContent).toContain('gigabytes');
    expect(document.body.textContent).toContain('Korean is not among them yet.');
  });

  test('that is not there is not promised', async () => {
    await open({ builtIn: { kind: 'chrome', languages: [], toFetch: false } });
    expect(document.body.textContent).toContain('쓸 수 있는 요약 모델이 없습니다');
  });

  test('in Firefox is allowed by a press, and taken back by another', async () => {
    await open({ builtIn: { kind: 'firefox', granted: false } });
    await press('button', '사용 허용');
    await press('button', '그만 쓰기');
    expect(all('button', '사용 허용')).toHaveLength(1);
  });
});
