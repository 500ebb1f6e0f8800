// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openNoscripts } from '../../../lib/extract/copy/noscript-text.ts';

const PROSE = `<p>${'항구의 북쪽 부두가 오늘 아침 다시 문을 열었다. 배 여섯 척이 차례로 들어왔다. '.repeat(8)}</p>`;

function opened(html: string): { count: number; text: string | null } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { count: openNoscripts(body), text: body.querySelector('p')?.textContent ?? null };
}

describe('openNoscripts', () => {
  it('takes the text that a page would draw by script', () => {
    expect(opened(`<div><noscript>${PROSE}</noscript></div>`)).toMatchObject({ count: 1 });
    expect(opened(`<div><noscript>${PROSE}</noscript></div>`).text).toContain('배 여섯 척');
  });

  it('leaves it where the script has drawn it already, and where it is a notice', () => {
    expect(opened(`<div>${PROSE}<noscript>${PROSE}</noscript></div>`).count).toBe(0);
    expect(opened('<div><noscript><p>스크립트를 켜 주세요.</p></noscript></div>').count).toBe(0);
  });
});
