// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { holdsProse } from '../../../lib/extract/body/holds-prose.ts';

const ROWS = Array.from(
  { length: 30 },
  (_, index) =>
    `<li><a href="/n/${index}">${index + 1}번째 방송에서 나눈 이야기의 출처를 모두 모았습니다.</a></li>`,
).join('');

function judged(html: string): boolean {
  return holdsProse(new DOMParser().parseFromString(html, 'text/html').body);
}

describe('holdsProse', () => {
  it('does not take rows of links for a text', () => {
    expect(judged(`<ul>${ROWS}</ul>`)).toBe(false);
  });

  it('takes a text with many sources under it', () => {
    const notes =
      '<p>이번 방송에서는 항구가 어떻게 다시 열렸는지 이야기한다. 여섯 달 동안 무엇을 고쳤는지도 듣는다. 부두에서 일하는 세 사람이 나와 겨울을 어떻게 났는지 들려준다.</p>';
    expect(judged(`${notes.repeat(2)}<ul>${ROWS}</ul>`)).toBe(true);
  });
});
