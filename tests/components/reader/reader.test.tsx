// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeyAction } from '../../../components/reader/keys.ts';
import { loadOwnPart } from '../../../components/reader/own-parts.ts';
import { Reader } from '../../../components/reader/Reader.tsx';
import {
  createReaderActions,
  createReaderState,
  type ReaderActions,
  type ReaderApi,
  type ReaderState,
} from '../../../components/reader/state.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

let root: HTMLElement;
let api: { [Name in keyof ReaderApi]: ReturnType<typeof vi.fn> };
let state: ReaderState;
let actions: ReaderActions;

function start(settings: Partial<Settings> = {}): void {
  const chosen = signal<Settings>({ ...DEFAULT_SETTINGS, introduced: true, ...settings });
  state = createReaderState(chosen, signal<Language>('ko'));
  actions = createReaderActions(state, api as unknown as ReaderApi);
  act(() => render(<Reader state={state} actions={actions} url={SAMPLE_ARTICLE.url} />, root));
}
const read = () => doing(() => actions.show(SAMPLE_ARTICLE));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
/** Does it, and lets the parts arrive that it called for. */
const doing = async (deed: () => unknown) => {
  await act(async () => void deed());
  await act(async () => {});
};
const press = (name: string) => doing(() => button(name)?.click());
const pressKey = (action: KeyAction) => doing(() => actions.press(action));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  api = {
    save: vi.fn(async () => ({ imagesMissing: 0 })),
    isSaved: vi.fn(async () => false),
    chooseOpening: vi.fn(async () => {}),
    changeSettings: vi.fn(async () => {}),
    hide: vi.fn(),
    reload: vi.fn(),
    markPage: vi.fn(async (wanted: boolean) => wanted),
    pickBlocks: vi.fn(async () => {}),
    loadPart: vi.fn(loadOwnPart as () => Promise<unknown>),
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('the bar', () => {
  test('saves once, says so, and shows it', async () => {
    start();
    await read();
    await press('저장');
    expect(api.save).toHaveBeenCalledExactlyOnceWith(SAMPLE_ARTICLE);
    expect(button('저장됨')?.getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelector('p[role="status"]')?.textContent).toBe('보관함에 저장했습니다.');
    await press('저장됨');
    expect(api.save).toHaveBeenCalledTimes(1);
  });

  test('an article that is kept already shows as saved', async () => {
    api.isSaved.mockResolvedValue(true);
    start();
    await read();
    expect(button('저장됨')).toBeDefined();
  });

  test('a save that fails says why, keeps the article, and can be tried again', async () => {
    api.save.mockRejectedValueOnce(new Failure('storage-full'));
    start();
    await read();
    await press('저장');
    await vi.waitFor(() =>
      expect(root.querySelector('[role="alert"]')?.textContent).toContain(failureWords.ko['storage-full']),
    );
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
    await press('다시 시도');
    await vi.waitFor(() => expect(button('저장됨')).toBeDefined());
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  test('changes theme, marks and size, and has them remembered', async () => {
    start();
    await read();
    await press('화면 색: 기기 설정');
    act(() => actions.press('marks'));
    await press('글자 크게');
    expect(api.changeSettings.mock.calls.map(([change]) => change)).toEqual([
      { theme: 'light' },
      { marks: 'all' },
      { textSize: 20 },
    ]);
  });

  test('text is never larger than the largest', async () => {
    start({ textSize: 36 });
    await read();
    expect(button('글자 크게')?.disabled).toBe(true);
    act(() => actions.press('larger'));
    expect(state.settings.value.textSize).toBe(36);
  });

  test('an updated extension says one sentence and offers to reload', async () => {
    api.save.mockRejectedValueOnce(new Failure('extension-updated'));
    start();
    await read();
    await press('저장');
    await vi.waitFor(() => expect(button('새로고침')).toBeDefined());
    await press('새로고침');
    expect(api.reload).toHaveBeenCalledOnce();
  });
});

describe('the first time', () => {
  test('says what happened, once', async () => {
    start({ introduced: false });
    await read();
    expect(root.querySelector('.note')?.textContent).toContain('읽기 좋게 펼쳤습니다');
    await press('계속 읽기');
    expect(root.querySelector('.note')).toBeNull();
    expect(api.changeSettings).toHaveBeenCalledWith({ introduced: true });
    await read();
    expect(root.querySelector('.note')).toBeNull();
  });

  test('“not on this site” is told to the background and gives the page back', async () => {
    start({ introduced: false });
    await read();
    await press('이 사이트에서는 열지 않기');
    expect(api.chooseOpening).toHaveBeenCalledWith('never-here');
    expect(api.hide).toHaveBeenCalled();
  });

  test('“only when I ask” keeps this article open', async () => {
    start({ introduced: false });
    await read();
    await press('눌렀을 때만 열기');
    expect(api.chooseOpening).toHaveBeenCalledWith('request');
    expect(api.hide).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  test('closes the innermost thing first, then the view', async () => {
    start();
    await read();
    await pressKey('keys');
    expect(root.querySelector('.keys')).not.toBeNull();
    act(() => actions.press('escape'));
    expect(root.querySelector('.keys')).toBeNull();
    expect(api.hide).not.toHaveBeenCalled();
    act(() => actions.press('escape'));
    expect(api.hide).toHaveBeenCalledOnce();
  });
});

describe('names and figures', () => {
  const mark = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('.mark[data-shown]')].find((one) => one.textContent === words);

  test('stand beside the text on a press or a key, until Escape', async () => {
    start();
    await read();
    await press('이름과 숫자');
    expect(root.querySelector('.x-ray h2')?.textContent).toBe('이름과 숫자');
    act(() => actions.press('escape'));
    expect(root.querySelector('.x-ray')).toBeNull();
    await pressKey('x-ray');
    expect(root.querySelector('.x-ray')).not.toBeNull();
    expect(api.hide).not.toHaveBeenCalled();
  });

  test('lead to their mentions, one after the other', async () => {
    start();
    await read();
    await pressKey('x-ray');
    const entry = [...root.querySelectorAll<HTMLElement>('.entry')].find((one) =>
      one.textContent?.startsWith('한서윤'),
    );
    act(() => entry?.click());
    expect(mark('한서윤')?.classList.contains('lit')).toBe(true);
    expect(entry?.textContent).toContain('1/2');
    act(() => entry?.click());
    expect(mark('한 건축가')?.classList.contains('lit')).toBe(true);
  });

  test('of a kind leave the text, and come back', async () => {
    start();
    await read();
    await pressKey('x-ray');
    const people = root.querySelector<HTMLInputElement>('[aria-label="본문에 사람 표시"]');
    await act(async () => people?.click());
    expect(api.changeSettings).toHaveBeenLastCalledWith({ hiddenKinds: ['person'] });
    expect(mark('한서윤')).toBeUndefined();
    expect(mark('26만 권')).toBeDefined();
    await act(async () => people?.click());
    expect(mark('한서윤')).toBeDefined();
  });

  test('that are not there are said to be not there', async () => {
    start();
    await act(() => actions.show({ ...SAMPLE_ARTICLE, marks: [] }));
    await pressKey('x-ray');
    expect(root.querySelector('.x-nothing')?.textContent).toContain('찾지 못했습니다.');
  });

  test('a wrong mark is never made again, and that can be taken back where it was done', async () => {
    start();
    await read();
    await act(async () => mark('한 건축가')?.click());
    await press('표시하지 않기');
    expect(api.changeSettings).toHaveBeenLastCalledWith({ markWords: { never: ['한 건축가'], always: [] } });
    expect(root.querySelector('.undo')?.textContent).toContain('‘한 건축가’');
    await press('되돌리기');
    expect(api.changeSettings).toHaveBeenLastCalledWith({ markWords: { never: [], always: [] } });
    expect(root.querySelector('.undo')).toBeNull();
  });

  test('a part that cannot be had is said, and the article stays', async () => {
    api.loadPart.mockRejectedValue(new Failure('part-missing'));
    start();
    await read();
    await pressKey('x-ray');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(failureWords.ko['part-missing']);
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
  });
});

test('a page without an article gets a sentence and a way back', async () => {
  start();
  act(() => {
    state.phase.value = { at: 'failed', code: 'no-article' };
  });
  expect(root.querySelector('main')?.textContent).toContain(failureWords.ko['no-article']);
  expect(button('저장')).toBeUndefined();
});
