// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';

const kindOf = (title: string, body: string, url: string, head = ''): string =>
  detect(
    new DOMParser().parseFromString(`<title>${title}</title>${head}<body>${body}</body>`, 'text/html'),
    url,
  ).kind;

const menu = ['소식', '이야기', '사진', '나눔'].map((word) => `<a href="/${word}">${word}</a>`).join(' ');
const titles = [
  '눈 치우는 삽 빌려 드려요',
  '마을 버스 첫차가 늦네요',
  '김장 같이 하실 분',
  '감나무 가지치기',
];
const row = (i: number): string =>
  `<tr><td><a href="/read/${i}">${titles[i % 4]}</a></td><td>솔밭</td><td>11.${10 + (i % 20)}</td></tr>`;
const list = `<table>${Array.from({ length: 14 }, (_, i) => row(i)).join('')}</table>`;
const picture = '<img src="/f/1.jpg"><img src="/f/2.jpg">';

describe('posts of boards that nobody has described', () => {
  it.each([
    [
      'pictures alone, on a telephone',
      '첫눈 온 나루터 | 나루 사진방',
      `<header>사진</header><div><p>첫눈 온 나루터</p><p><span>강물</span> <span>2시간 전</span> <span>조회 88</span></p></div><div>${picture}</div>
       <div><textarea placeholder="댓글을 남겨 보세요"></textarea></div><a href="/p/3">이전 글</a> <a href="/p/5">다음 글</a>`,
      'https://m.naru.example/photo/4',
      '<meta property="og:type" content="website">',
    ],
    [
      'a name of the board for a title',
      '나루마을 이야기 나눔터',
      `${menu}<table><tr><td><b>연탄 남은 것 드립니다</b></td></tr><tr><td>솔밭 | 작성일 2025-11-20 | 조회 41</td></tr><tr><td>서른 장쯤 됩니다.</td></tr></table>
       이전글 <a href="/9">감사합니다</a><br>다음글 <a href="/11">화요일 장날</a>${list}`,
      'https://naru.example/talk.php?no=10',
      '',
    ],
    [
      'a film alone',
      '나루 축제 마지막 날 - 나루마을',
      `${menu}<div><div>나루 축제 마지막 날</div><div>강물 작성일 25.11.20 조회수 310</div><iframe src="https://video.example/e/1"></iframe></div><button>댓글 등록</button>${list}`,
      'https://naru.example/video/812',
      '',
    ],
  ])('of %s are articles', (_, title, body, url, head) => {
    expect(kindOf(title, body, url, head)).toBe('article');
  });

  it.each([
    [
      'rows with views and days each',
      '나루마을 이야기',
      `${menu}<h2>나루마을 이야기</h2>${Array.from({ length: 12 }, (_, i) => `<div><a href="/read/${i}">${titles[i % 4]}</a> <span>작성일 2025-11-${10 + i}</span> <span>조회 ${i}</span></div>`).join('')}`,
      'https://naru.example/talk',
    ],
    [
      'a wall where a post was asked for',
      '나루마을',
      `${menu}<h2>회원에게만 보이는 글입니다</h2><p>로그인하시면 이어서 읽으실 수 있습니다.</p><form><input type="text"><input type="password"></form>`,
      'https://naru.example/read/12',
    ],
    [
      'a front page whose foot says when the paper was registered',
      '나루신문',
      `${menu}${Array.from({ length: 20 }, (_, i) => `<a href="/n/${i}">${titles[i % 4]}</a>`).join(' ')}<footer>등록일 2012.06.13 | 발행일 2012.07.01</footer>`,
      'https://paper.example/',
    ],
  ])('are none: %s', (_, title, body, url) => {
    expect(kindOf(title, body, url)).not.toBe('article');
  });
});
