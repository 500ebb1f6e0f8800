// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleTools } from '../../../../components/reader/article-tools/ArticleTools.tsx';
import type { ToolControls } from '../../../../components/reader/article-tools/tool.ts';
import type { HighlightKeeper, KeeperNews } from '../../../../components/reader/own-highlights/keeper.ts';
import { loadOwnPart } from '../../../../components/reader/own-parts.ts';
import type { Highlight } from '../../../../lib/model/saved-item.ts';
import { SAMPLE_ARTICLE } from '../../../fixtures/sample-article.ts';

const TEXT = '솔빛천 둑에 새 길이 났다. 길은 온샘역까지 이어진다. 밤에는 낮은 등이 켜진다.';
const ARTICLE = {
  ...SAMPLE_ARTICLE,
  text: TEXT,
  title: '둑길',
  author: '서지안',
  site: '솔빛일보',
  marks: [],
};

let body: HTMLElement;
let root: HTMLElement;
let keeper: HighlightKeeper & { all: () => readonly Highlight[] };
let tools: { current: ToolControls | undefined };
let copy: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;

function keeperOf(): typeof keeper {
  const highlights = signal<readonly Highlight[]>([]);
  const without = (id: string) => highlights.value.filter((one) => one.id !== id);
  return {
    highlights,
    news: signal<KeeperNews | undefined>(undefined),
    put: (highlight) => {
      highlights.value = [...without(highlight.id), highlight];
    },
    remove: (id) => {
      highlights.value = without(id);
    },
    dismiss: () => {},
    all: () => highlights.value,
  };
}
/** Lets a selection rest, and the part arrive. */
const settle = async () => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
  await act(async () => {});
};
const doing = async (deed: () => unknown) => {
  await act(async () => void deed());
  await settle();
};
function select(words: string): Promise<void> {
  return doing(() => {
    const node = body.querySelector('p')?.firstChild;
    const from = node?.textContent?.indexOf(words) ?? 0;
    if (node) document.getSelection()?.setBaseAndExtent(node, from, node, from + words.length);
    document.dispatchEvent(new Event('selectionchange'));
  });
}
const press = (name: string, more: KeyboardEventInit = {}) =>
  doing(() => tools.current?.press(new KeyboardEvent('keydown', { key: name, ...more })));
const click = (name: string) =>
  doing(() => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click());
const drawn = () =>
  [...body.querySelectorAll<HTMLElement>('mark.own')].map((one) => [one.textContent, one.dataset.colour]);
const picked = () => root.querySelector('.tool-foot > [role="status"]')?.textContent;

beforeEach(async () => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML = `<article><div id="body"><p>${TEXT}</p></div><div id="root"></div></article>`;
  body = document.getElementById('body') ?? document.body;
  root = document.getElementById('root') ?? document.body;
  keeper = keeperOf();
  tools = { current: undefined };
  copy = vi.fn(async () => {});
  let made = 0;
  const toolsWorld = {
    readAloud: { synthesis: undefined, load: async () => ({ rate: 1, voices: {} }), keep: async () => {} },
    highlights: { load: async () => undefined, change: async () => undefined },
    stamp: () => {
      made += 1;
      return { id: `h${made}`, madeAt: made };
    },
    copy,
  };
  const props = { article: ARTICLE, body, content: body, language: 'ko', loadPart: loadOwnPart } as const;
  const draw = (listed: boolean): void =>
    render(
      <ArticleTools
        {...props}
        toolsWorld={toolsWorld}
        highlights={keeper}
        tools={tools}
        listed={listed}
        onListed={() => draw(!listed)}
      />,
      root,
    );
  await doing(() => draw(false));
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

describe('words that are selected', () => {
  test('are highlighted in the colour that is pressed, where they stand', async () => {
    await select('새 길이 났다');
    await click('초록 밑줄 긋기');
    expect(keeper.all()).toMatchObject([
      { quote: '새 길이 났다', before: '솔빛천 둑에 ', colour: 'green', madeAt: 1 },
    ]);
    expect(drawn()).toEqual([['새 길이 났다', 'green']]);
    expect(root.querySelector('.own-bar')).toBeNull();
  });

  test('are highlighted by the number of the colour', async () => {
    await select('온샘역');
    await press('4');
    expect(drawn()).toEqual([['온샘역', 'pink']]);
  });

  test('are copied as a quotation with its source', async () => {
    await select('낮은 등');
    await click('인용 복사');
    expect(copy).toHaveBeenCalledExactlyOnceWith(`“낮은 등”\n둑길, 서지안, 솔빛일보\n${ARTICLE.url}`);
    expect(root.querySelector('.own-said')?.textContent).toBe('인용과 출처를 복사했습니다.');
  });

  test('are let go by Esc, and then the key means what it meant', async () => {
    await select('온샘역');
    await doing(() => expect(tools.current?.dismiss()).toBe(true));
    expect(document.getSelection()?.toString()).toBe('');
    expect(tools.current?.dismiss()).toBe(false);
  });

  test('are none outside the text', async () => {
    await doing(() => {
      document.getSelection()?.selectAllChildren(root);
      document.dispatchEvent(new Event('selectionchange'));
    });
    expect(root.querySelector('.own-bar')).toBeNull();
  });
});

describe('sentences picked by key', () => {
  test('one, the next, and one more', async () => {
    await press('ㅗ');
    expect(picked()).toBe('고른 문장: 솔빛천 둑에 새 길이 났다.');
    await press('ArrowDown');
    expect(picked()).toBe('고른 문장: 길은 온샘역까지 이어진다.');
    await press('ArrowDown', { shiftKey: true });
    await press('1');
    expect(drawn()).toEqual([['길은 온샘역까지 이어진다. 밤에는 낮은 등이 켜진다.', 'yellow']]);
  });

  test('arrows scroll again once nothing is picked', async () => {
    await press('h');
    await press('2');
    expect(tools.current?.press(new KeyboardEvent('keydown', { key: 'ArrowDown' }))).toBe(false);
  });
});

describe('a highlight', () => {
  const own = () => body.querySelector<HTMLElement>('mark.own');
  beforeEach(async () => {
    await select('온샘역');
    await press('3');
    await doing(() => own()?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  });

  test('that is pressed gets another colour', async () => {
    await click('노랑 밑줄로 바꾸기');
    expect(drawn()).toEqual([['온샘역', 'yellow']]);
    expect(keeper.all()).toHaveLength(1);
  });

  test('takes a note, and gives it up again', async () => {
    const write = async (words: string) => {
      await click('메모');
      const field = root.querySelector('input');
      if (field) field.value = words;
      await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    };
    await write('  환승하는 곳 ');
    expect(keeper.all()[0]?.note).toBe('환승하는 곳');
    expect(own()?.title).toBe('환승하는 곳');
    await doing(() => own()?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(root.querySelector('.own-note')?.textContent).toBe('환승하는 곳');
    await write('');
    expect(keeper.all()[0]).not.toHaveProperty('note');
  });

  test('keeps what was written when somebody reads on', async () => {
    await click('메모');
    const field = root.querySelector('input');
    if (field) field.value = '환승하는 곳';
    await doing(() => field?.blur());
    expect(keeper.all()[0]?.note).toBe('환승하는 곳');
    expect(root.querySelector('.own-bar')).toBeNull();
  });

  test('is removed from the bar, and from the list', async () => {
    await click('밑줄 지우기');
    expect(drawn()).toEqual([]);
    expect(body.textContent).toBe(TEXT);
  });

  test('stands in the list', async () => {
    await doing(() => tools.current?.toggle('own-highlights'));
    expect(root.querySelector('.own-panel blockquote')?.textContent).toBe('온샘역');
    await press('u');
    expect(root.querySelector('.own-panel')).toBeNull();
  });

  test('is led to from the list, which goes away where it lies over the text', async () => {
    const goTo = () =>
      doing(() =>
        [...root.querySelectorAll('button')].find((one) => one.textContent === '본문 보기')?.click(),
      );
    const lit = () => body.querySelector('mark.own')?.classList.contains('lit');
    await press('u');
    window.innerWidth = 1280;
    await goTo();
    expect(lit()).toBe(true);
    expect(root.querySelector('.own-panel')).not.toBeNull();
    window.innerWidth = 360;
    await goTo();
    expect(root.querySelector('.own-panel')).toBeNull();
    expect(lit()).toBe(true);
  });
});
