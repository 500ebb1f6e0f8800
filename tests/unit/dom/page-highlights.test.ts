// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alignText } from '../../../lib/dom/align-text.ts';
import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { paint, unpaint } from '../../../lib/dom/page-highlights.ts';

const ARTICLE =
  '온샘시가 새 다리를 놓는다.\n다리는 길이 420m로 강 양쪽의 마을을 잇고, 2027년 봄에 문을 연다.\n시민들은 반겼다.';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('an article found again in its page', () => {
  const page =
    '머리말 시민들은 반겼다.\n온샘시가  새\n다리를 놓는다. 다리는 길이 420m로 강 양쪽의 마을을 잇고,2027년 봄에 문을 연다.\n시민들은 반겼다. 다른 글: 420m';
  const found = (words: string) => {
    const span = alignText(ARTICLE, page)(spanOf(ARTICLE, words));
    return span && page.slice(span.start, span.end);
  };

  it.each(['온샘시', '420m', '2027년 봄'])('%s stands there with other white space', (words) =>
    expect(found(words)).toBe(words),
  );

  it('is found in its place, not in a menu that says the same before it', () => {
    const span = alignText(ARTICLE, page)(spanOf(ARTICLE, '시민들'));
    expect(span?.start).toBe(page.lastIndexOf('시민들'));
  });

  it('a sentence that the page does not have is not found, the others are', () => {
    const other = page.replace('새\n다리', '헌 다리');
    expect(alignText(ARTICLE, other)(spanOf(ARTICLE, '온샘시'))).toBeUndefined();
    expect(alignText(ARTICLE, other)(spanOf(ARTICLE, '420m'))).toBeDefined();
  });

  it('nothing is found on another page', () => {
    expect(alignText(ARTICLE, '전혀 다른 이야기다.')(spanOf(ARTICLE, '온샘시'))).toBeUndefined();
  });
});

describe('marks over a page', () => {
  const highlights = new Map<string, { ranges: Range[] }>();
  class Highlight {
    readonly ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  const view = () => Object.assign(window, { CSS: { highlights }, Highlight });

  beforeEach(() => {
    highlights.clear();
    document.body.innerHTML =
      '<nav>온샘시 소식</nav><div><p>온샘시가 새 <b>다리</b>를 놓는다.</p><p>다리는 길이 4<i>20m</i>로 강 양쪽의 마을을 잇고, 2027년 봄에 문을 연다.</p></div>';
  });

  it('are ranges of its own text, and leave its document as it was', () => {
    const before = document.body.innerHTML;
    const count = paint(view(), ARTICLE, {
      place: [spanOf(ARTICLE, '온샘시')],
      figure: [spanOf(ARTICLE, '420m')],
    });
    expect(count).toBe(2);
    expect(highlights.get('figure')?.ranges.map(String)).toEqual(['420m']);
    expect(highlights.get('place')?.ranges[0]?.startContainer.parentElement?.tagName).toBe('P');
    expect(document.body.innerHTML).toBe(before);
  });

  it('go away again', () => {
    paint(view(), ARTICLE, { place: [spanOf(ARTICLE, '온샘시')] });
    unpaint(view(), ['place', 'figure']);
    expect(highlights.size).toBe(0);
  });

  it('are not offered by a browser that lacks the API', () => {
    expect(canHighlight({})).toBe(false);
    expect(canHighlight({ Highlight: vi.fn() as never })).toBe(false);
    expect(canHighlight(view())).toBe(true);
  });
});
