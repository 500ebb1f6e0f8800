// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { holdLastWords } from '../../../components/reader/hold-last-words.ts';
import { mapText } from '../../../lib/dom/text-map.ts';

function held(html: string): string[] {
  const fragment = document.createRange().createContextualFragment(html);
  const before = mapText(fragment).text;
  holdLastWords(fragment);
  expect(mapText(fragment).text).toBe(before);
  return [...fragment.querySelectorAll('span')].map((one) => one.textContent ?? '');
}

describe('the last words of a paragraph', () => {
  test('a short one is held to the one before it', () => {
    expect(held('<p>새 노선은 다음 달 첫날부터 다닌다.</p><ul><li>요금은 지금과 같다.</li></ul>')).toEqual([
      '첫날부터 다닌다.',
      '지금과 같다.',
    ]);
  });

  test('behind other elements too', () => {
    expect(held('<p>노선은 <b>가람시</b>에서 모두 정한다.\n</p>')).toEqual(['모두 정한다.\n']);
  });

  test.each([
    ['a long one stands well alone', '<p>가장 긴 곳은 가람온천자연휴양림입구다.</p>'],
    ['one behind a long word', '<p>https://board.example.com/bbs/board.php?id=7 참고.</p>'],
    ['a paragraph of two words', '<p>끝났다. 그래.</p>'],
    ['one that ends in another element', '<p>자세한 것은 <a href="/a">여기 있다</a></p>'],
  ])('%s', (_, html) => {
    expect(held(html)).toEqual([]);
  });
});
