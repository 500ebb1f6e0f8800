// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SelectedWords } from '../../../../components/reader/marks/SelectedWords.tsx';
import { selectedWords } from '../../../../components/reader/marks/selected-words.ts';

let body: HTMLElement;
let root: HTMLElement;

function select(from: number, to: number, node: Node | null = body.firstElementChild): void {
  const text = node?.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, from, text, to);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<div id="body"><p>가람천 둔치에 새 길이 났다. 길은 온샘역까지 이어지고, 양쪽에는 나무 삼백 그루와 긴 의자가 놓이며, 밤에는 낮은 등이 켜진다고 한다.</p></div><p id="other">다른 곳</p><div id="root"></div>';
  body = document.getElementById('body') ?? document.body;
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

describe('what is selected', () => {
  test('is a word to mark when it is short and in the text', () => {
    select(0, 3);
    expect(selectedWords(body)).toBe('가람천');
  });

  test.each([
    ['nothing', 2, 2],
    ['a full stop alone', 16, 17],
    ['a whole sentence', 0, 75],
  ])('is none for %s', (_, from, to) => {
    select(from, to);
    expect(selectedWords(body)).toBeUndefined();
  });

  test('is none elsewhere', () => {
    document.getSelection()?.selectAllChildren(document.getElementById('other') ?? body);
    expect(selectedWords(body)).toBeUndefined();
  });
});

test('selected words are marked from now on, as what the user says', async () => {
  const onCorrect = vi.fn();
  const known = { never: ['가람천'], always: [] };
  const props = { language: 'ko', body, known, onCorrect, onOpen: vi.fn() } as const;
  act(() => render(<SelectedWords {...props} />, root));
  act(() => {
    select(0, 3);
    document.dispatchEvent(new Event('selectionchange'));
    vi.advanceTimersByTime(1000);
  });
  act(() => root.querySelector('button')?.click());
  const place = [...root.querySelectorAll('button')].find((one) => one.textContent === '장소');
  act(() => place?.click());
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(
    { never: [], always: [{ text: '가람천', kind: 'place' }] },
    '‘가람천’에 이제 늘 표시합니다.',
  );
  expect(root.querySelector('.selected-words')).toBeNull();
});
