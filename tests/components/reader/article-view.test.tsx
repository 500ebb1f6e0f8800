// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../components/reader/ArticleView.tsx';
import type { ArticleControls } from '../../../components/reader/article-controls.ts';
import { loadOwnPart } from '../../../components/reader/own-parts.ts';
import type { LoadPart } from '../../../components/reader/parts.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { summaryWorld } from '../summary-world.ts';

const SUMMARIES = summaryWorld();
let root: HTMLElement;
let controls: ArticleControls | undefined;

async function show(
  marks: Settings['marks'] = 'key',
  article = SAMPLE_ARTICLE,
  imageOf?: (url: string) => string,
  loadPart: LoadPart = loadOwnPart,
  onScreen = signal(true),
) {
  await act(async () =>
    render(
      <ArticleView
        article={article}
        language="ko"
        marks={marks}
        hiddenKinds={[]}
        markWords={{ never: [], always: [] }}
        loadPart={loadPart}
        onScreen={onScreen}
        summaryWorld={SUMMARIES}
        {...(imageOf ? { imageOf } : {})}
        onReady={(given) => {
          controls = given;
        }}
      />,
      root,
    ),
  );
  // Once it is on screen its parts come.
  await act(async () => {});
}

/** Longer than a card needs to open or to go. Milliseconds. */
const A_WHILE = 1000;
const buttons = () => [...root.querySelectorAll<HTMLElement>('.mark[role="button"]')];
const markOf = (words: string) => buttons().find((button) => button.textContent === words);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Element.prototype.scrollIntoView = vi.fn();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  vi.useRealTimers();
  act(() => render(null, root));
  root.remove();
});

describe('an article on screen', () => {
  test('has one top heading, its language, and the time of publication', async () => {
    await show();
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
    expect(root.querySelector('article')?.lang).toBe('ko');
    expect(root.querySelector('.byline time')?.getAttribute('datetime')).toBe('2025-10-31T09:20:00+09:00');
  });

  test('sets a title smaller that would take many lines, and one that begins with a quotation into the margin', async () => {
    const heading = () => root.querySelector('h1');
    await show();
    expect(heading()?.dataset.long).toBeUndefined();
    expect(heading()?.className).toBe('');
    const title =
      '“문을 닫을 수는 없지요” 섬마을 책방 주인이 서른 해 동안 하루도 빠짐없이 불을 켜 둔 까닭을 배 시간표에서 찾다';
    await show('key', { ...SAMPLE_ARTICLE, title });
    expect(heading()?.dataset.long).toBeDefined();
    expect(heading()?.className).toBe('hung');
  });

  test('says until it is painted that only the first screen is wanted', async () => {
    const onScreen = signal(false);
    await show('key', SAMPLE_ARTICLE, undefined, loadOwnPart, onScreen);
    const body = () => root.querySelector<HTMLElement>('.body');
    expect(body()?.dataset.opening).toBe('');
    await act(async () => {
      onScreen.value = true;
    });
    expect(body()?.dataset.opening).toBeUndefined();
  });

  test('marks of a kind can be reached only while they show', async () => {
    await show('key');
    expect(markOf('26만 권')?.tabIndex).toBe(0);
    expect(markOf('박정임')).toBeUndefined();
    await show('all');
    expect(markOf('박정임')?.tabIndex).toBe(0);
    await show('none');
    expect(buttons()).toHaveLength(0);
  });

  test('the first mention is set off from later ones', async () => {
    await show();
    expect(markOf('한서윤')?.dataset.first).toBe('');
    expect(markOf('한 건축가')?.dataset.first).toBeUndefined();
  });

  test('pressing a figure says its full value and its unit in other words', async () => {
    await show();
    act(() => markOf('2,400평')?.click());
    const card = root.querySelector('[role="dialog"]');
    expect(card?.textContent).toContain('수량');
    expect(card?.textContent).toContain('7,934 ㎡');
    act(() => markOf('26만 권')?.click());
    expect(root.querySelector('.card-value')?.textContent).toBe('260,000권');
  });

  test('the card of a name leads to its other mention', async () => {
    await show();
    act(() => markOf('한 건축가')?.click());
    expect(root.querySelector('.card-value')?.textContent).toBe('한서윤');
    expect(root.querySelector('.card-mentions')?.textContent).toContain('2번 가운데 2번째');
    act(() => root.querySelector<HTMLElement>('[aria-label="다음 언급"]')?.click());
    expect(root.querySelector('.card-mentions')?.textContent).toContain('2번 가운데 1번째');
  });

  test('a card that holds the focus stays when the pointer leaves or marks pass under it, and goes with the focus', async () => {
    await show();
    const [first, other] = [markOf('한서윤'), markOf('26만 권')];
    await act(async () => {
      first?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      vi.advanceTimersByTime(A_WHILE);
    });
    const shown = () => root.querySelector('.card-value')?.textContent;
    const value = '한서윤';
    expect(shown()).toBe(value);
    root.querySelector<HTMLElement>('.card button')?.focus();
    await act(async () => {
      first?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
      vi.advanceTimersByTime(A_WHILE);
      other?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      vi.advanceTimersByTime(A_WHILE);
    });
    expect(shown()).toBe(value);
    await act(async () => {
      root.querySelector<HTMLElement>('summary, a')?.focus();
      vi.advanceTimersByTime(A_WHILE);
    });
    expect(root.querySelector('.card')).toBeNull();
  });

  test('Enter presses a mark; dismissing closes its card once', async () => {
    await show();
    const mark = markOf('184억 원');
    act(() => {
      mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    expect(root.querySelector('.card-value')?.textContent).toBe('18,400,000,000원');
    act(() => expect(controls?.dismiss()).toBe(true));
    expect(root.querySelector('.card')).toBeNull();
    expect(controls?.dismiss()).toBe(false);
  });

  test('a sentence of the summary lights its place in the text', async () => {
    await show();
    const [, second] = root.querySelectorAll<HTMLElement>('.summary-sentence');
    act(() => second?.click());
    const lit = [...root.querySelectorAll('.lit')].map((element) => element.textContent).join('');
    expect(lit).toBe('전체 넓이는 2,400평으로, 부산의 구립 도서관 가운데 가장 넓다.');
  });

  test('a sentence of the summary that is pressed takes the focus along to its place', async () => {
    await show();
    const [sentence] = root.querySelectorAll<HTMLElement>('button.summary-sentence');
    sentence?.focus();
    act(() => sentence?.click());
    const { activeElement } = document;
    expect(activeElement?.matches('.body .lit')).toBe(true);
    expect(sentence?.textContent).toContain(activeElement?.textContent);
  });

  test('a jump to any span lights it', async () => {
    await show();
    const start = SAMPLE_ARTICLE.text.indexOf('셔틀버스');
    act(() => controls?.jump({ start, end: start + 4 }));
    expect(root.querySelector('.lit')?.textContent).toBe('셔틀버스');
  });

  test('no summary box for a text that needs none, no comments where there are none', async () => {
    await show('key', { ...SAMPLE_ARTICLE, text: '내일은 쉽니다.', summary: [], comments: [] });
    expect(root.querySelector('.summary')).toBeNull();
    expect(root.querySelector('details')).toBeNull();
  });

  test('comments are folded and counted', async () => {
    await show();
    const details = root.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('댓글 4개');
  });

  test('stored pictures stand in for their addresses, before anything is fetched', async () => {
    await show('key', SAMPLE_ARTICLE, (url) => `data:image/png;base64,${btoa(url)}`);
    expect(root.querySelector('.body img')?.getAttribute('src')).toBe(
      `data:image/png;base64,${btoa('https://example.kr/library.jpg')}`,
    );
  });

  test('draws a picture in the size that the screen needs, but one that was stored from what was stored', async () => {
    const html =
      '<p>가</p><img src="https://example.kr/a.jpg" srcset="https://example.kr/a-400.jpg 400w, https://example.kr/a.jpg 1200w">';
    const article = { ...SAMPLE_ARTICLE, html, text: '가', marks: [], summary: [] };
    await show('key', article);
    expect(root.querySelector('img')?.getAttribute('srcset')).toContain('a-400.jpg 400w');
    expect(root.querySelector('img')?.getAttribute('sizes')).toBe('min(1200px, 100vw, 50rem)');
    act(() => render(null, root));
    await show('key', article, () => 'data:image/png;base64,AA');
    expect(root.querySelector('.body img')?.getAttribute('srcset')).toBeNull();
  });

  test('what a page wanted to run does not run', async () => {
    const html = '<p>글<img src="x" onerror="window.hurt = 1"><script>window.hurt = 1</script></p>';
    await show('key', { ...SAMPLE_ARTICLE, html, text: '글', marks: [], summary: [] });
    expect(root.querySelector('script, [onerror]')).toBeNull();
  });

  test('a wide table is a region that can be scrolled from the keyboard', async () => {
    await show();
    const region = root.querySelector<HTMLElement>('[role="region"]');
    expect(region?.tabIndex).toBe(0);
    expect(region?.getAttribute('aria-label')).toBe('층별 쓰임');
  });

  test('a press on a sentence is heard, though the rest of the summary arrives meanwhile', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let given: Promise<unknown> | undefined;
    await show('key', SAMPLE_ARTICLE, undefined, (name) => {
      const part = name === 'summary' ? arrived.then(() => loadOwnPart(name)) : loadOwnPart(name);
      if (name === 'summary') given = part;
      return part;
    });
    const sentence = root.querySelector<HTMLElement>('.summary-coming button');
    const press = (type: string) =>
      act(async () => void sentence?.dispatchEvent(new Event(type, { bubbles: true })));
    await press('pointerdown');
    arrive();
    await act(async () => void (await given));
    expect(sentence?.isConnected).toBe(true);
    await press('pointerup');
    await press('click');
    expect(root.querySelector('.body .lit')).not.toBeNull();
    await act(async () => void vi.advanceTimersByTime(1));
    await act(async () => void (await given));
    expect(root.querySelector('.summary-coming')).toBeNull();
    expect(root.querySelectorAll('.summary button.summary-sentence').length).toBeGreaterThan(0);
  });
});
