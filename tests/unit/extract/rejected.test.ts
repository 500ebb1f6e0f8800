// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rejected } from '../../../lib/extract/rejected.ts';

const ROWS = Array.from(
  { length: 30 },
  (_, index) => `<li><a href="/n/${index}">${index + 1}번째 방송에서 나눈 이야기의 출처</a></li>`,
).join('');

function judged(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return rejected(body);
}

describe('rejected', () => {
  it('passes over rows of links', () => {
    expect(judged(`<ul>${ROWS}</ul>`)).toBe('list');
  });

  it('takes a text with many sources under it', () => {
    const notes =
      '<p>이번 방송에서는 항구가 어떻게 다시 열렸는지 이야기한다. 여섯 달 동안 무엇을 고쳤는지도 듣는다.</p>';
    expect(judged(`${notes.repeat(5)}<ul>${ROWS}</ul>`)).toBeUndefined();
  });
});
