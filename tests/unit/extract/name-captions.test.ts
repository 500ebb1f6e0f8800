// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { nameCaptions } from '../../../lib/extract/copy/name-captions.ts';

/** The words that became captions. */
function named(html: string): (string | null)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  nameCaptions(body);
  return [...body.querySelectorAll('.caption')].map((words) => words.textContent);
}

const LARGE = '<img src="/a.jpg" srcset="/a-400.jpg 400w, /a-800.jpg 800w" alt="">';
const WORDS = '새벽에 북쪽 부두로 들어오는 고깃배들';

describe('nameCaptions', () => {
  it('names words that repeat the description of the picture before them', () => {
    const box = `<div><div><img src="/a.jpg" alt="${WORDS}"></div></div><p>${WORDS}. 사진 홍길동</p>`;
    expect(named(`<section>${box}<p>부두는 오늘 문을 열었다.</p></section>`)).toEqual([
      `${WORDS}. 사진 홍길동`,
    ]);
  });

  it('names the only words in the box of a large picture', () => {
    expect(named(`<div><span>사진: 홍길동</span>${LARGE}<div>${WORDS}</div></div>`)).toEqual([WORDS]);
  });

  it('reads no more of a page around its one picture than the first words', () => {
    const { body } = new DOMParser().parseFromString(
      `<main><p>${WORDS}</p>${LARGE}<p>부두는 오늘 문을 열었다.</p></main>`,
      'text/html',
    );
    const page = body.querySelector('main') as Element;
    const whole = vi.spyOn(page, 'textContent', 'get');
    nameCaptions(body);
    expect(whole).not.toHaveBeenCalled();
  });

  it('leaves the words beside an icon', () => {
    expect(
      named(`<div><img src="/app.png" width="64"><div>한 달에 오천 원으로 모두 읽으세요</div></div>`),
    ).toEqual([]);
  });

  it('leaves what a writer says of herself, and the headline of another story', () => {
    expect(named(`<div class="author-box">${LARGE}<p>항구를 스무 해째 쓰는 김하늘 기자</p></div>`)).toEqual(
      [],
    );
    expect(named(`<a href="/b"><div>${LARGE}<div>다른 부두도 다음 달에 문을 연다</div></div></a>`)).toEqual(
      [],
    );
  });

  it('leaves the paragraph after a picture', () => {
    expect(
      named(
        `<div>${LARGE}<p>부두는 오늘 아침 다시 문을 열었다.</p><p>${'배가 들어왔다. '.repeat(12)}</p></div>`,
      ),
    ).toEqual([]);
  });
});
