// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';

const TITLE = '남색 우산 주인을 찾습니다';
const NOW = new Date('2026-03-14T03:00:00Z');
const row = (i: number) =>
  `<tr><td><a href="?no=${i}">분리수거 요일을 다시 알려 주세요 ${i}</a></td><td>두렁길</td><td>26-03-0${i}</td></tr>`;

/** Who wrote a post of no known engine, and when: `head` stands under its title. */
function headOf(head: string): (string | undefined)[] {
  const page = `<title>${TITLE} - 가람이웃</title><body><a href="/">가람이웃</a><div><h2>${TITLE}</h2>${head}
    <div><p>3번 마을버스 뒷자리에서 주웠습니다. 손잡이에 작은 방울이 달려 있어요.</p><p>기사님께 맡겨 두었습니다.</p></div></div>
    <a href="/list">목록</a> <a href="/write">글쓰기</a> <a href="/tell">신고</a><table>${[1, 2, 3, 4, 5].map(row).join('')}</table></body>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const found = extract(document, 'https://garam.example/view?no=6', {
    now: NOW,
    general: generalReading,
    profiles: [],
    rule: undefined,
  });
  return [found.author, found.published];
}

const AT = '2026-03-11T14:22:00+09:00';

describe('the head of a post', () => {
  it.each([
    ['a drawn name', '<p><img src="/n/12.gif" alt="납땜왕"> <span>2026-03-11 14:22</span></p>', '납땜왕', AT],
    [
      'a name in the markup alone',
      '<div data-nick="납땜왕"><img src="/lv/7.gif" alt=""></div><div>2026-03-11 14:22</div>',
      '납땜왕',
      AT,
    ],
    [
      'a date in pieces',
      '<div><span>두렁길</span><span><em>2026</em>.<em>03</em>.<em>11</em> <em>14:22</em></span></div>',
      '두렁길',
      AT,
    ],
    [
      'day and hour in boxes of their own',
      '<div><span>두렁길</span><span>2026.03.11</span><span>14:22</span></div>',
      '두렁길',
      AT,
    ],
    [
      'a machine’s address beside the name',
      '<div><span>Lv.7</span><span>두렁길 118.33.xx.12</span><span>2026.03.11 14:22</span></div>',
      '두렁길',
      AT,
    ],
    ['the date of a translated forum', '<div>글쓴이: 두렁길 » 수 3월 11, 2026 2:22 pm</div>', '두렁길', AT],
    ['a sentence', '<p>두렁길님이 2026-03-11 14:22에 작성</p>', '두렁길', AT],
    ['strokes between', '<p>두렁길 / 2026-03-11 14:22:00 / 조회 12 / 추천 1</p>', '두렁길', AT],
    [
      'a badge before the name',
      '<div><span>운영진</span><strong>두렁길</strong><time datetime="2026-03-11T14:22:00+09:00">3일 전</time></div>',
      '두렁길',
      AT,
    ],
    [
      'yesterday',
      '<div><span>두렁길</span> <span>어제 14:22</span></div>',
      '두렁길',
      '2026-03-13T14:22:00+09:00',
    ],
    ['labels and bars', '<div>작성자 : 두렁길 | 등록일 : 26-03-11 | 조회 : 12</div>', '두렁길', '2026-03-11'],
  ])('with %s', (_, head, author, published) => {
    expect(headOf(head)).toEqual([author, published]);
  });

  it.each([
    ['a level', '<img src="/lv/7.gif" alt="레벨 7">'],
    ['a face', '<img src="/me.png" alt="프로필 사진">'],
    ['a file', '<img src="/a.jpg" alt="IMG_2041.jpg">'],
  ])('is signed by no picture of %s', (_, picture) => {
    expect(headOf(`<p>${picture} <span>2026-03-11 14:22</span></p>`)).toEqual([undefined, AT]);
  });

  it('is signed by the badge where nothing else stands', () => {
    expect(headOf('<p><span>운영진</span> <span>2026-03-11 14:22</span></p>')).toEqual(['운영진', AT]);
  });
});
