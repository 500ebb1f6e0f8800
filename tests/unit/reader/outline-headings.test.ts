// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasOutline } from '../../../components/reader/outline/has-outline.ts';
import { headingsOf } from '../../../components/reader/outline/headings.ts';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

describe('the outline', () => {
  it('steps in by what an article uses, not by the names of its headings', () => {
    const found = headingsOf(bodyOf('<h2>준비</h2><h4>짐 싸기</h4><h2>출발 <b>아침</b></h2><h6>길</h6>'));
    expect(found.map(({ text, level }) => [text, level])).toEqual([
      ['준비', 0],
      ['짐 싸기', 1],
      ['출발 아침', 0],
      ['길', 2],
    ]);
  });

  it('leaves empty headings out', () => {
    expect(headingsOf(bodyOf('<h3> </h3><h3><img></h3>'))).toEqual([]);
    expect(headingsOf(undefined)).toEqual([]);
  });

  it('is offered from two headings on', () => {
    expect(hasOutline({ html: '<h2>하나</h2><p>글</p>' })).toBe(false);
    expect(hasOutline({ html: '<h2>하나</h2><H3 lang="ko">둘</H3>' })).toBe(true);
    expect(hasOutline({ html: '<header>가</header><hr><hr>' })).toBe(false);
  });
});
