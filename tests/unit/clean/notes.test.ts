// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clean } from '../../../lib/clean/clean.ts';
import { sanitise } from '../../../lib/dom/html.ts';

const URL_HERE = 'https://onsaem.example/essay/4';
const PROSE =
  '<p>등대의 불빛은 맑은 날이면 스물다섯 해리 밖에서도 보였다고 옛 항해 일지는 적고 있다. 섬사람들은 그 불을 보고 물때를 가늠했다.</p>';

/** What the reading view gets: cleaned, then sanitised. */
function shown(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  clean(body, { url: URL_HERE });
  return new DOMParser().parseFromString(sanitise(body.innerHTML, window as never), 'text/html').body;
}
/** The number that joins a link and its place. */
const number = (element: Element | null, way: 'to' | 'at'): string | undefined =>
  new RegExp(`pandok-${way}-(\\d+)`).exec(element?.className ?? '')?.[1];

describe('footnotes', () => {
  it('keep their way to the note and back, without any id', () => {
    const body = shown(
      `${PROSE}<p>불은 고래기름으로 밝혔다.<sup id="r1"><a href="#n1">1</a></sup></p>${PROSE}<ol><li id="n1">『등대지기의 일지』, 41쪽. <a href="#r1">돌아가기</a></li></ol>`,
    );
    const [forth, back] = body.querySelectorAll('a');
    expect(number(forth ?? null, 'to')).toBeDefined();
    expect(number(forth ?? null, 'to')).toBe(number(body.querySelector('li'), 'at'));
    expect(number(back ?? null, 'to')).toBe(number(body.querySelector('sup'), 'at'));
    expect(body.querySelector('[id],[name]')).toBeNull();
  });

  it('mark the block where the anchor is empty, which would be cleared away', () => {
    const body = shown(
      `${PROSE}<p>물때표는 따로 있다.<a href="${URL_HERE}#tide">[2]</a></p>${PROSE}<p><a name="tide"></a>물때표는 섬 학교에 걸려 있었다.</p>`,
    );
    expect(number(body.querySelector('a'), 'to')).toBe(number(body.querySelector('p:last-child'), 'at'));
  });

  it('are no links that lead nowhere, or to another page', () => {
    const body = shown(
      `${PROSE}<p><a href="#gone">없는 주</a> <a href="https://else.example/a#n1">다른 글</a></p><p id="n1">그 밖의 글이다.</p>`,
    );
    expect(body.querySelectorAll('a')).toHaveLength(1);
    expect(body.querySelector('[class*="pandok-to"],[class*="pandok-at"]')).toBeNull();
  });
});
