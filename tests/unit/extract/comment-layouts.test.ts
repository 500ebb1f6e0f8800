// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';

const TITLE = '남색 우산 주인을 찾습니다';

/** Author, words, time and depth of each comment that `below` prints below a post of no known engine. */
function commentsIn(below: string): (string | number | undefined)[][] {
  const page = `<title>${TITLE} - 가람이웃</title><body><a href="/">가람이웃</a><div><h2>${TITLE}</h2>
    <div><span>홍길동</span><span>2026.03.11 14:22</span><span>조회 12</span></div>
    <div><p>3번 마을버스 뒷자리에서 주웠습니다. 손잡이에 작은 방울이 달려 있어요.</p></div></div>
    <a href="/list">목록</a> <a href="/write">글쓰기</a>${below}<form><textarea></textarea><button>등록</button></form></body>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const found = extract(document, 'https://garam.example/view?no=6', {
    now: new Date('2026-03-14T03:00:00Z'),
    general: generalReading,
    profiles: [],
    rule: undefined,
  });
  expect(found.root?.textContent).not.toContain('제 우산');
  return found.comments.map(({ author, text, published, depth }) => [
    author,
    text,
    published?.slice(0, 16),
    depth ?? 0,
  ]);
}

const FIRST = ['두렁길', '제 우산 같아요!', '2026-03-11T15:01', 0];
const ANSWER = ['버들개', '방울 색이 무엇인가요?', '2026-03-11T15:20', 1];
const THIRD = ['두렁길', '은색이에요.', '2026-03-11T15:31', 2];

/** `open` is what a comment's box begins with, by its depth. */
const boxes = (open: (depth: number) => string): string =>
  [FIRST, ANSWER, THIRD]
    .map(
      ([name, words, at], depth) =>
        `${open(depth)}<b>${name}</b> <i>${String(at).replace('T', ' ')}</i><div>${words}</div></div>`,
    )
    .join('');

describe('comments of an unknown board', () => {
  it.each([
    ['a number on each box', boxes((depth) => `<div data-depth="${depth}">`)],
    ['a level for readers of screens', boxes((depth) => `<div role="treeitem" aria-level="${depth + 1}">`)],
    ['room at the left', boxes((depth) => `<div style="padding-left:${10 + 30 * depth}px">`)],
    ['a number in the name', boxes((depth) => `<div class="say lv${depth + 1}">`)],
    ['pictures of nothing', boxes((depth) => `<div><img src="/blank.gif" width="${1 + 20 * depth}">`)],
  ])('stand as deep as shown by %s', (_, below) => {
    expect(commentsIn(`<b>댓글 3</b>${below}`)).toEqual([FIRST, ANSWER, THIRD]);
  });

  it.each([
    [
      'pictures before a row',
      `<table><tr><td>두렁길</td><td>제 우산 같아요!</td><td>2026-03-11 15:01</td></tr>
       <tr><td><img src="/blank.gif" width="20"><img src="/re.gif">버들개</td><td>방울 색이 무엇인가요?</td><td>2026-03-11 15:20</td></tr></table>`,
    ],
    [
      'a hook before the name',
      `<ul><li><strong>두렁길</strong> <em>2026-03-11 15:01</em><p>제 우산 같아요!</p></li>
       <li><span>ㄴ</span><strong>버들개</strong> <em>2026-03-11 15:20</em><p>방울 색이 무엇인가요?</p></li></ul>`,
    ],
    [
      'a box that is called an answer',
      `<div class="one"><p>두렁길 (118.33.*.12)</p><p>제 우산 같아요!</p><p>2026-03-11 15:01</p></div>
       <div class="one re"><p>버들개 (118.33.*.12)</p><p>방울 색이 무엇인가요?</p><p>2026-03-11 15:20</p></div>`,
    ],
  ])('stand one below the other by %s', (_, below) => {
    expect(commentsIn(`<b>댓글 2</b>${below}`)).toEqual([FIRST, ANSWER]);
  });

  it('answer whom they call by name, when that one has spoken', () => {
    const below = `<b>댓글 2</b><ul><li><strong>두렁길</strong> <em>2026-03-11 15:01</em><p>제 우산 같아요!</p></li>
      <li><strong>버들개</strong> <em>2026-03-11 15:20</em><p>@두렁길 방울은요?</p></li>
      <li><strong>후루룩</strong> <em>2026-03-11 15:31</em><p>@누구 보세요.</p></li></ul>`;
    expect(commentsIn(below).map(([name, , , depth]) => [name, depth])).toEqual([
      ['두렁길', 0],
      ['버들개', 1],
      ['후루룩', 0],
    ]);
  });

  it('are read from a list of names and sayings', () => {
    const below =
      '<dl><dt>두렁길 <span>2026-03-11 15:01</span></dt><dd>제 우산 같아요!</dd><dt>버들개 <span>2026-03-11 15:20</span></dt><dd>방울 색이 무엇인가요?</dd></dl>';
    expect(commentsIn(below)).toEqual([FIRST, [...ANSWER.slice(0, 3), 0]]);
  });

  it('stand side by side where the first stands deepest: the number is not of depth', () => {
    const below = boxes((depth) => `<div style="padding-left:${30 - 10 * depth}px">`);
    expect(commentsIn(`<b>댓글 3</b>${below}`).map(([, , , depth]) => depth)).toEqual([0, 0, 0]);
  });
});
