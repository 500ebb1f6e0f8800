// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { AlwaysMark, isMarkable } from '../../../../components/reader/own-highlights/AlwaysMark.tsx';

afterEach(() => act(() => render(null, document.body)));

test.each([
  ['가람천', true],
  ['.', false],
  ['가람천\n둔치', false],
  ['새 길이 났다.', false],
  [
    '가람천 둔치에 새 길이 났다. 길은 온샘역까지 이어지고, 양쪽에는 나무 삼백 그루와 긴 의자가 놓인다.',
    false,
  ],
])('“%s” can be a word to mark: %s', (words, markable) => {
  expect(isMarkable(words)).toBe(markable);
});

test('selected words are marked from now on, as what the user says', () => {
  const onCorrect = vi.fn();
  const onDone = vi.fn();
  const known = { never: ['가람천'], always: [] };
  act(() =>
    render(
      <AlwaysMark words="가람천" language="ko" known={known} onCorrect={onCorrect} onDone={onDone} />,
      document.body,
    ),
  );
  act(() => document.querySelector('button')?.click());
  const place = [...document.querySelectorAll('button')].find((one) => one.textContent === '장소');
  act(() => place?.click());
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(
    { never: [], always: [{ text: '가람천', kind: 'place' }] },
    '‘가람천’에 이제 늘 표시합니다.',
  );
  expect(onDone).toHaveBeenCalledOnce();
});
