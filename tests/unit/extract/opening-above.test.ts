// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../lib/dom/text-lines.ts';
import { openingAbove } from '../../../lib/extract/copy/opening-above.ts';

const STANDFIRST =
  '갈매시가 옛 조선소 창고를 고쳐 지은 도서관을 다음 달 연다. 책보다 바다가 먼저 보이는 열람실에는 벌써 예약이 밀렸다.';
const STORY =
  '<p>창고의 벽돌은 그대로 두고 지붕만 유리로 바꾸었다. 설계를 맡은 한서린 씨는 낮에는 불을 켤 일이 없을 것이라고 말했다.</p>';
const HEADLINE = '<h1>갈매 조선소 창고, 바다 도서관으로</h1>';

/** What is found above the story on a page with `above` between its headline and its text. */
function above(between: string, headline = HEADLINE, body = STORY.repeat(4)): string[] {
  const page = new DOMParser().parseFromString(
    `<title>갈매 조선소 창고, 바다 도서관으로 | 갈매신보</title>${headline}${between}<div id="story">${body}</div>`,
    'text/html',
  );
  return openingAbove(page.title, textLines(page.body), page.getElementById('story') as Element);
}

describe('the opening above the text', () => {
  it('is the sentences between headline and text, past date and reporter', () => {
    const line = '<div>2026.03.02 오전 9:10</div>';
    expect(above(`${line}<div class="x7"><p>${STANDFIRST}</p></div>`)).toEqual([STANDFIRST]);
  });

  it('needs no full stop where its box is called so', () => {
    const words = '책보다 바다가 먼저 보이는 열람실에 벌써 밀린 예약과 남은 숙제들';
    expect(above(`<h2 class="sub_title">${words}</h2>`)).toEqual([words]);
    expect(above(`<h2 class="x7">${words}</h2>`)).toEqual([]);
  });

  it('is under a smaller headline too, when that heads the article', () => {
    const small = '<article><header><h2>창고에 들어선 열람실</h2></header></article>';
    expect(above(`<p>${STANDFIRST}</p>`, small)).toEqual([STANDFIRST]);
    expect(above(`<p>${STANDFIRST}</p>`, '<h2>많이 본 뉴스</h2>')).toEqual([]);
  });

  it('is under the large picture of the article too', () => {
    expect(above(`<div><img src="a.jpg"></div><p>${STANDFIRST}</p>`)).toEqual([STANDFIRST]);
  });

  it('is no caption, no reporter, no letter to subscribe to, no list of points', () => {
    expect(above(`<div><div><img src="a.jpg"></div><p>${STANDFIRST}</p></div>`)).toEqual([]);
    for (const name of ['author-bio', 'newsletter', 'photo-caption'])
      expect(above(`<div class="${name}"><p>${STANDFIRST}</p></div>`), name).toEqual([]);
    expect(above(`<ul><li>${STANDFIRST}</li></ul>`)).toEqual([]);
  });

  it.each([
    '문을 연 첫날 시민들이 바다 도서관 열람실에서 책을 읽고 있다. 갈매시 제공',
    '지난 2일 바다 도서관 열람실에서 시민들이 책을 읽고 있다. /갈매신보 자료사진',
    '▲ 지난 2일 바다 도서관 열람실에서 시민들이 책을 읽고 있다.',
    '지난 2일 바다 도서관 열람실에서 시민들이 책을 읽고 있다. [사진=갈매시]',
    'Readers sat by the windows of the new library on the day that it opened. (Photo: Haeon Press)',
    'Readers sat by the windows of the new library on the day that it opened. Photo: Haeon Kim',
  ])('is no line under a picture that says whose that is: %s', (caption) => {
    expect(above(`<div><img src="a.jpg"></div><p>${caption}</p><p>${STANDFIRST}</p>`)).toEqual([STANDFIRST]);
  });

  it('is what only ends with such a word', () => {
    const words = '갈매시는 창고를 고친 열람실에 책상 백 개를 놓고, 물과 차를 누구에게나 무료로 제공';
    expect(above(`<h2 class="sub_title">${words}</h2>`)).toEqual([words]);
  });

  it('is no summary of several sentences, each in a line of its own', () => {
    const lines = ['첫째', '둘째', '셋째'].map((which) => `<p>${which}, ${STANDFIRST}</p>`);
    expect(above(lines.join(''))).toEqual([]);
  });

  it('is not what the text says itself', () => {
    expect(above(`<p>${STANDFIRST}</p>`, HEADLINE, `<p>${STANDFIRST}</p>${STORY.repeat(3)}`)).toEqual([]);
  });
});
