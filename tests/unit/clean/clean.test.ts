// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clean } from '../../../lib/clean/clean.ts';

/** The body as cleaning leaves it. */
function cleaned(html: string, title?: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  clean(body, { url: 'https://news.example/articles/12', title });
  return body;
}

const PROSE =
  '<p>다온강 둔치에 새로 심은 벚나무 삼백 그루가 올봄 처음 꽃을 피웠다. 시는 해마다 백 그루씩 더 심어 둔치를 꽃길로 잇겠다고 밝혔다.</p>';

describe('clean', () => {
  it('keeps a picture inside a link that holds its caption too', () => {
    const body = cleaned(
      `<a href="https://news.example/gallery/3"><img src="/photo/tree.jpg" alt=""><span class="caption">다온강 둔치의 벚나무</span></a>${PROSE}`,
    );
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://news.example/photo/tree.jpg');
    expect(body.textContent).toContain('다온강 둔치의 벚나무');
  });

  it('keeps the words of a sentence that link to their topic', () => {
    const linked = `<p>이번 행사에는 <a class="auto-tag" href="/tag/1">다온강상인회</a>도 <span id="topic-3"><a href="/t">먹거리</a></span>를 들고 나온다.</p>`;
    expect(cleaned(PROSE + linked).textContent).toContain('다온강상인회도 먹거리를');
  });

  it('keeps paragraphs that are named after a barrier, links and all', () => {
    const LINKED = PROSE.replace('벚나무', '<a href="/t">벚나무</a>').replace(
      '</p>',
      ' 둔치를 찾는 사람은 한 해 사이 두 배로 늘었고, 가게들은 저녁 늦게까지 문을 연다.</p>',
    );
    const linked = LINKED.replace('<p>', '<p class="paywall">');
    expect(cleaned(PROSE.repeat(4) + linked).textContent?.match(/벚나무 삼백/g)).toHaveLength(5);
    const ad = '<div class="teaser"><p><a href="/b">둔치에서 만나는 봄</a> 지금 신청하세요.</p></div>';
    expect(cleaned(PROSE.repeat(4) + ad).textContent).not.toContain('신청하세요');
  });

  it('sets sub-headlines apart that only a style sheet does', () => {
    const body = cleaned(
      `<div><strong class="media_summary">둔치에 삼백 그루<br>해마다 백 그루 더</strong>다온강 둔치가 분홍빛이 되었다.<br><br>${PROSE}</div>`,
    );
    expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain(
      '다온강 둔치가 분홍빛이 되었다.',
    );
    expect(body.textContent).toContain('해마다 백 그루 더');
  });

  it('ties a picture to the caption in the next row of a table that only places them', () => {
    const table =
      '<table><tr><td><table><tr><td><img src="/photo/tree.jpg"></td></tr></table></td></tr><tr><td>다온강 둔치의 벚나무가 꽃을 피웠다.(사진=다온시)</td></tr></table>';
    expect(cleaned(table + PROSE).querySelector('figure figcaption')?.textContent).toContain('사진=다온시');
  });

  it('believes no names that would take the whole text away', () => {
    const named = `<div class="topic"><a href="/t">꽃</a>${PROSE}</div>`;
    expect(cleaned(named.repeat(6)).textContent?.match(/벚나무 삼백/g)).toHaveLength(6);
  });

  it('makes words whole that a page lets break, so that a search finds them', () => {
    const body = cleaned(`<p>Die Hafen&shy;verwal&shy;tung von Nord&shy;moor öffnet am Montag wieder.</p>`);
    expect(body.textContent).toContain('Hafenverwaltung von Nordmoor');
  });

  it('takes out the address of the page itself, as print views write it', () => {
    const body = cleaned(
      `<p>www.news.example/articles/12/</p>${PROSE}<p>https://news.example/articles/13</p>`,
    );
    expect(body.textContent).not.toContain('articles/12');
    expect(body.textContent).toContain('articles/13');
  });

  it('keeps the text in a box that a theme gives the name of a tool', () => {
    const body = cleaned(`<div><div class="entry share">${PROSE.repeat(8)}</div>${PROSE.repeat(14)}</div>`);
    expect(body.textContent?.match(/벚나무 삼백/g)).toHaveLength(22);
    const row = cleaned(
      `<div class="share"><p>카카오톡</p><p>페이스북</p><p>주소 복사</p></div>${PROSE.repeat(4)}`,
    );
    expect(row.textContent).not.toContain('카카오톡');
  });
});
