// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleTools } from '../../../../components/reader/article-tools/ArticleTools.tsx';
import { loadOwnPart } from '../../../../components/reader/own-parts.ts';
import { SAMPLE_ARTICLE } from '../../../fixtures/sample-article.ts';

const picture = (name: string, alt: string, rest = '') =>
  `<img src="https://solbit.kr/${name}" alt="${alt}" width="1200" height="800" ${rest}>`;

let body: HTMLElement;
let root: HTMLElement;

const show = () =>
  act(async () =>
    render(
      <ArticleTools
        article={SAMPLE_ARTICLE}
        body={body}
        content={body}
        language="ko"
        loadPart={loadOwnPart}
        tools={{ current: undefined }}
      />,
      root,
    ),
  );
/** Does it, and lets the part arrive that it called for. */
const doing = async (deed: () => unknown) => {
  await act(async () => void deed());
  await act(async () => {});
};
const dialog = () => root.querySelector('dialog');
const shown = () => dialog()?.querySelector('img')?.getAttribute('src');
const openable = () => [...body.querySelectorAll<HTMLImageElement>('img[role="button"]')];
const click = (element: Element | null | undefined) =>
  doing(() => element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
const key = (name: string) =>
  doing(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
const button = (name: string) => root.querySelector<HTMLElement>(`[aria-label="${name}"]:not(dialog)`);

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  document.body.innerHTML = `<div id="body">
    <figure>${picture('dock.jpg', '갯벌 위의 배')}<figcaption>물이 빠진 솔빛 포구</figcaption></figure>
    <p>웃는 얼굴 <img src="https://solbit.kr/smile.gif" alt="" width="20" height="20"></p>
    <p><a href="https://solbit.kr/full/net.jpg">${picture('net.jpg', '그물을 깁는 손')}</a></p>
    <p><a href="https://solbit.kr/shop">${picture('banner.jpg', '가게')}</a></p>
    <p>${picture('boat.jpg', '')}</p></div><div id="root"></div>`;
  body = document.getElementById('body') ?? document.body;
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => act(() => render(null, root)));

describe('pictures of an article', () => {
  test('can be reached and have names; icons and links to elsewhere are left alone', async () => {
    await show();
    expect(openable().map((image) => image.getAttribute('aria-label'))).toEqual([
      '사진 크게 보기: 갯벌 위의 배',
      '사진 크게 보기: 그물을 깁는 손',
      '사진 크게 보기',
    ]);
    expect(openable().every((image) => image.tabIndex === 0)).toBe(true);
  });

  test('a link elsewhere is still followed', async () => {
    await show();
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    await doing(() => body.querySelector('a[href$="shop"] img')?.dispatchEvent(press));
    expect(press.defaultPrevented).toBe(false);
    expect(dialog()).toBeNull();
  });

  test('open at a click, with caption, place and the picture alone', async () => {
    await show();
    await click(openable()[0]);
    expect(shown()).toBe('https://solbit.kr/dock.jpg');
    expect(dialog()?.textContent).toContain('물이 빠진 솔빛 포구');
    expect(dialog()?.textContent).toContain('3장 가운데 1번째');
    expect(button('사진만 새 탭에서 열기')?.getAttribute('href')).toBe('https://solbit.kr/dock.jpg');
    expect(dialog()?.querySelector('img')?.alt).toBe('갯벌 위의 배');
    expect(document.activeElement).toBe(dialog());
  });

  test('open at Enter; the larger picture of a link is shown, the one of the text where it does not come', async () => {
    await show();
    openable()[1]?.focus();
    await key('Enter');
    expect(shown()).toBe('https://solbit.kr/full/net.jpg');
    await doing(() => dialog()?.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(shown()).toBe('https://solbit.kr/net.jpg');
    await doing(() => dialog()?.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(dialog()?.textContent).toContain('사진을 불러오지 못했습니다.');
  });

  test('lead to each other, and end at the ends', async () => {
    await show();
    await click(openable()[0]);
    await key('ArrowLeft');
    expect(shown()).toBe('https://solbit.kr/dock.jpg');
    await key('ArrowRight');
    await key('ArrowRight');
    await key('ArrowRight');
    expect(shown()).toBe('https://solbit.kr/boat.jpg');
    expect(button('다음 사진')?.hasAttribute('disabled')).toBe(true);
    await key('Home');
    expect(shown()).toBe('https://solbit.kr/dock.jpg');
  });

  test('grow by a key and by the button, and fit again', async () => {
    await show();
    await click(openable()[0]);
    await key('+');
    expect(dialog()?.querySelector('img')?.style.transform).toContain('scale(1.5)');
    await click(button('화면에 맞게'));
    expect(dialog()?.querySelector('img')?.style.transform).toContain('scale(1)');
  });

  test('Esc closes and gives the focus back to the picture that was last on screen', async () => {
    await show();
    await click(openable()[0]);
    await key('ArrowRight');
    await key('Escape');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(openable()[1]);
  });
});
