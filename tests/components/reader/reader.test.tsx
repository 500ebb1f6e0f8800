// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReaderActions } from '../../../components/reader/actions.ts';
import type { ReaderApi } from '../../../components/reader/api.ts';
import { ArticleTools } from '../../../components/reader/article-tools/ArticleTools.tsx';
import type { ArticleToolsProps } from '../../../components/reader/article-tools/props.ts';
import type { ToolsWorld } from '../../../components/reader/article-tools/world.ts';
import type { Command } from '../../../components/reader/commands/command.ts';
import { loadOwnPart } from '../../../components/reader/own-parts.ts';
import type { LoadPart, ViewPartName } from '../../../components/reader/parts.ts';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { ReaderActions } from '../../../components/reader/reader-actions.ts';
import { createReaderState, type ReaderState } from '../../../components/reader/state.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import { DEFAULT_READ_ALOUD } from '../../../lib/settings/read-aloud.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

let root: HTMLElement;
let api: { [Name in keyof Required<ReaderApi>]: ReturnType<typeof vi.fn> };
const loadPart = vi.fn<(name: ViewPartName) => Promise<unknown>>();
let state: ReaderState;
let actions: ReaderActions;

function start(settings: Partial<Settings> = {}): void {
  const chosen = signal<Settings>({ ...DEFAULT_SETTINGS, introduced: true, ...settings });
  state = createReaderState(chosen, signal<Language>('ko'));
  actions = createReaderActions(state, api as unknown as ReaderApi, loadPart as LoadPart);
  act(() =>
    render(
      <Reader state={state} actions={actions} loadPart={loadPart as LoadPart} url={SAMPLE_ARTICLE.url} />,
      root,
    ),
  );
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
  await act(async () => {});
};
const press = (name: string) => doing(() => button(name)?.click());
const pressKey = (command: Command) => doing(() => actions.run(command));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  api = {
    save: vi.fn(async () => ({ imagesMissing: 0 })),
    isSaved: vi.fn(async () => false),
    findPlace: vi.fn(async () => undefined),
    keepPlace: vi.fn(async () => {}),
    chooseOpening: vi.fn(async () => {}),
    follow: vi.fn(),
    changeSettings: vi.fn(async () => {}),
    hide: vi.fn(async () => {}),
    reload: vi.fn(),
    markPage: vi.fn(async (wanted: boolean) => wanted),
    pickBlocks: vi.fn(async () => {}),
    joinPages: vi.fn(async () => {}),
  };
  loadPart.mockImplementation(loadOwnPart);
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
    for (const command of ['theme', 'marks', 'larger'] as const) await pressKey(command);
    expect(api.changeSettings.mock.calls.map(([change]) => change)).toEqual([
      { theme: 'light' },
      { marks: 'all' },
      { textSize: 20 },
    ]);
  });

  test('text is never larger than the largest', async () => {
    start({ textSize: 36 });
    await read();
    await pressKey('larger');
    expect(state.settings.value.textSize).toBe(36);
  });

  test('what failed but a save is not tried again by saving', async () => {
    api.markPage.mockRejectedValueOnce(new Failure('no-answer'));
    start();
    await read();
    await pressKey('mark-page');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(failureWords.ko['no-answer']);
    expect(button('다시 시도')).toBeUndefined();
    expect(api.save).not.toHaveBeenCalled();
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

describe('over a page of ours', () => {
  test('nothing is offered that needs a page behind, and its key does nothing', async () => {
    vi.stubGlobal('Highlight', class {});
    vi.stubGlobal('CSS', { ...globalThis.CSS, highlights: new Map() });
    start();
    await read();
    await pressKey('menu');
    const offered = () => [...root.querySelectorAll('.menu button')].map((one) => one.textContent);
    const ofPages = ['이 사이트에서는 열지 않기', '원문에 표시하기', '글이 잘못 보여요B'];
    expect(offered()).toEqual(expect.arrayContaining(ofPages));
    act(() => render(null, root));
    const { pickBlocks: _pick, markPage: _mark, ...own } = api;
    api = own as typeof api;
    start();
    await read();
    await pressKey('menu');
    expect(offered().filter((one) => ofPages.includes(one ?? ''))).toEqual([]);
    expect(offered().length).toBeGreaterThan(2);
    await pressKey('pick');
    await pressKey('keys');
    const keys = [...root.querySelectorAll('.keys kbd')].map((one) => one.textContent);
    expect(keys).toContain('R');
    expect(keys).not.toContain('B');
    expect(api.hide).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
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

  test('the note stays until the page is seen, so that the text below does not move', async () => {
    let seen: () => void = () => {};
    api.hide.mockReturnValue(
      new Promise<void>((resolve) => {
        seen = resolve;
      }),
    );
    start({ introduced: false });
    await read();
    await doing(() => actions.hide());
    expect(root.querySelector('.note')).not.toBeNull();
    await doing(seen);
    expect(root.querySelector('.note')).toBeNull();
    expect(api.changeSettings).toHaveBeenCalledWith({ introduced: true });
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
    await pressKey('escape');
    expect(root.querySelector('.keys')).toBeNull();
    expect(api.hide).not.toHaveBeenCalled();
    await pressKey('escape');
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
    await pressKey('escape');
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
    loadPart.mockRejectedValue(new Failure('part-missing'));
    start();
    await read();
    await pressKey('x-ray');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(failureWords.ko['part-missing']);
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
  });
});

describe('what stands beside the text', () => {
  const here = () =>
    ['outline', 'x-ray', 'appearance', 'own-panel'].filter((name) => root.querySelector(`.${name}`));
  const tool = (key: string) =>
    doing(() => state.controls.value?.tools.current?.press(new KeyboardEvent('keydown', { key })));

  test('is one thing at a time, whatever called it; the outline comes back by itself', async () => {
    window.innerWidth = 1280;
    start({ outline: true });
    await read();
    expect(here()).toEqual(['outline']);
    await pressKey('x-ray');
    expect(here()).toEqual(['x-ray']);
    await tool('u');
    expect(here()).toEqual(['own-panel']);
    await pressKey('appearance');
    expect(here()).toEqual(['appearance']);
    await pressKey('escape');
    expect(here()).toEqual(['outline']);
  });

  test('is the outline again when it is called in place of another', async () => {
    window.innerWidth = 1280;
    start({ outline: true });
    await read();
    await pressKey('x-ray');
    await pressKey('outline');
    expect(here()).toEqual(['outline']);
    await pressKey('outline');
    expect(here()).toEqual([]);
    expect(state.settings.value.outline).toBe(false);
  });

  test.each([
    ['x-ray', '.entry'],
    ['outline', '.outline-entry'],
  ] as const)('as a sheet goes away when it has led somewhere: %s', async (command, entry) => {
    window.innerWidth = 360;
    start();
    await read();
    await pressKey(command);
    expect(here()).toEqual([command]);
    await doing(() => root.querySelector<HTMLElement>(entry)?.click());
    expect(here()).toEqual([]);
  });
});

describe('listening', () => {
  const listen = () => button('읽어 주기');
  beforeEach(() => {
    const world = { synthesis: undefined, load: async () => DEFAULT_READ_ALOUD, keep: async () => {} };
    const toolsWorld = { readAloud: world } as unknown as ToolsWorld;
    loadPart.mockImplementation(async (name) =>
      name === 'article-tools'
        ? { ArticleTools: (props: ArticleToolsProps) => <ArticleTools {...props} toolsWorld={toolsWorld} /> }
        : loadOwnPart(name),
    );
  });

  test('begins and ends with a button of the bar, which says so', async () => {
    start();
    await read();
    expect(listen()?.getAttribute('aria-pressed')).toBe('false');
    await press('읽어 주기');
    await vi.waitFor(() => expect(root.querySelector('.tool-foot .player')).not.toBeNull());
    expect(listen()?.getAttribute('aria-pressed')).toBe('true');
    await press('읽어 주기');
    expect(root.querySelector('.player')).toBeNull();
    expect(listen()?.getAttribute('aria-pressed')).toBe('false');
  });

  test('is not offered where there is nothing to say', async () => {
    start();
    await doing(() => actions.show({ ...SAMPLE_ARTICLE, text: '', html: '<img src="https://a.kr/1.png">' }));
    expect(listen()?.disabled).toBe(true);
  });
});

describe('how articles look', () => {
  const settle = (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`.appearance input[name="${name}"]`);
    if (!field) throw new Error(`nothing to set ${name}`);
    field.value = value;
    return doing(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  };
  const shown = (name: string) =>
    root.querySelector<HTMLElement>('.reader')?.style.getPropertyValue(`--${name}`);

  test('is chosen beside the text, seen at once and remembered', async () => {
    start();
    await read();
    await press('보기 설정');
    await doing(() => root.querySelector<HTMLInputElement>('[name="theme"][value="sepia"]')?.click());
    await doing(() => root.querySelector<HTMLInputElement>('[name="font"][value="serif"]')?.click());
    await settle('lineHeight', '2');
    await settle('letterSpacing', '0.03');
    expect(api.changeSettings.mock.calls.map(([change]) => change)).toEqual([
      { theme: 'sepia' },
      { font: 'serif' },
      { lineHeight: 2 },
      { letterSpacing: 0.03 },
    ]);
    expect([shown('leading'), shown('letters'), shown('face')]).toEqual(['2', '0.03em', 'var(--serif)']);
  });

  test('goes back to what it was at first, and nothing else does', async () => {
    start({ theme: 'black', textSize: 30, wordSpacing: 0.2, marks: 'all' });
    await read();
    await pressKey('appearance');
    await press('처음대로');
    expect(state.settings.value).toEqual({ ...DEFAULT_SETTINGS, introduced: true, marks: 'all' });
    expect(root.querySelector('p[role="status"]')?.textContent).toContain('처음대로 되돌렸습니다.');
  });

  test('takes the focus, and gives it back', async () => {
    start();
    await read();
    button('보기 설정')?.focus();
    await press('보기 설정');
    expect(document.activeElement?.className).toContain('appearance');
    await pressKey('escape');
    expect(document.activeElement).toBe(button('보기 설정'));
  });
});

describe('the way through and around an article', () => {
  test('its headings are beside the text and lead to their places', async () => {
    window.innerWidth = 1280;
    start();
    await read();
    await press('목차');
    expect(api.changeSettings).toHaveBeenLastCalledWith({ outline: true });
    const entries = [...root.querySelectorAll<HTMLElement>('.outline-entry')];
    expect(entries.map((entry) => entry.textContent)).toEqual(['문턱을 낮춘 열람실', '남은 일']);
    await doing(() => entries[1]?.click());
    expect(document.activeElement?.tagName).toBe('H3');
  });

  test('an article without headings has no outline', async () => {
    start({ outline: true });
    await doing(() => actions.show({ ...SAMPLE_ARTICLE, html: '<p>짧은 글</p>', text: '짧은 글' }));
    expect(button('목차')).toBeUndefined();
    expect(root.querySelector('.outline')).toBeNull();
  });

  test('keys lead to the posts around it, where there are any', async () => {
    start();
    const { next: _, ...last } = SAMPLE_ARTICLE;
    const around = { previous: { url: 'https://a.kr/1' }, list: { url: 'https://a.kr/' } };
    await doing(() => actions.show({ ...last, ...around }));
    for (const command of ['previous', 'next', 'list'] as const) await pressKey(command);
    expect(api.follow.mock.calls).toEqual([['https://a.kr/1'], ['https://a.kr/']]);
  });

  test('a key unfolds the comments', async () => {
    start();
    await doing(() => actions.show({ ...SAMPLE_ARTICLE, comments: [{ text: '잘 읽었습니다.' }] }));
    await pressKey('comments');
    expect(root.querySelector<HTMLDetailsElement>('.comments')?.open).toBe(true);
  });
});

test('a page without an article gets a sentence and a way on: to point at the text, or back', async () => {
  start();
  await doing(async () => {
    state.phase.value = { at: 'failed', code: 'no-article' };
  });
  expect(root.querySelector('main')?.textContent).toContain(failureWords.ko['no-article']);
  expect(button('저장')).toBeUndefined();
  await press('본문 직접 고르기');
  expect(api.pickBlocks).toHaveBeenCalledOnce();
  await doing(async () => {
    state.phase.value = { at: 'failed', code: 'too-large' };
  });
  expect(button('본문 직접 고르기')).toBeUndefined();
});
