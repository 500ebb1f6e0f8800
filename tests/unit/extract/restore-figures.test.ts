// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { restoreFigures } from '../../../lib/extract/copy/restore-figures.ts';

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const P1 =
  '<p>하늘군은 올해 산불 감시원을 스무 명 더 뽑아 골짜기마다 두 사람씩 배치하기로 했다고 밝혔다. 감시 기간도 두 주 늘렸다.</p>';
const P2 =
  '<p>군은 지난해 작은 불이 세 번 났지만 모두 삼십 분 안에 껐다고 설명했다. 주민들도 순찰에 함께하며 무전기를 나누어 가졌다.</p>';

/** The captions of the article's figures after the page's own came back. */
function captions(page: string, body: string): (string | null)[] {
  const root = parse(body);
  restoreFigures(parse(page), root);
  return [...root.querySelectorAll('figure')].map(
    (figure) => figure.querySelector('figcaption')?.textContent ?? null,
  );
}

describe('restoreFigures', () => {
  it('brings back a picture that stands above the text in a box called a teaser', () => {
    const lead =
      '<div class="teaser-image"><img src="/a.jpg"><span class="image-caption">산마루의 감시탑</span></div>';
    expect(captions(`<h1>산불 감시원 늘린다</h1>${lead}${P1}${P2}`, P1 + P2)).toEqual(['산마루의 감시탑']);
  });

  it('brings back a gallery with the words of every picture', () => {
    const item = (name: string): string =>
      `<li class="slide"><figure><img src="/${name}.jpg"><figcaption>${name}번 초소</figcaption></figure></li>`;
    const page = `<h1>산불</h1>${P1}<ul class="carousel">${item('1')}${item('2')}${item('3')}</ul>${P2}`;
    expect(captions(page, P1 + P2)).toEqual(['1번 초소', '2번 초소', '3번 초소']);
  });

  it('ties a picture that stayed to its words', () => {
    const box = '<div><img src="/b.jpg"><div class="photo_caption">무전기를 나누는 주민들</div></div>';
    expect(captions(P1 + box + P2, P1 + box + P2)).toEqual(['무전기를 나누는 주민들']);
  });

  it('leaves the pictures of other stories', () => {
    const other =
      '<div class="teaser"><figure><img src="/c.jpg"><figcaption>다른 소식</figcaption></figure><h3><a href="/c">다른 기사 제목</a></h3></div>';
    expect(captions(`<h1>산불</h1>${P1}${other}${P2}`, P1 + P2)).toEqual([]);
  });
});
