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

  it('believes no names that would take the whole text away', () => {
    const named = `<div class="topic"><a href="/t">꽃</a>${PROSE}</div>`;
    expect(cleaned(named.repeat(6)).textContent?.match(/벚나무 삼백/g)).toHaveLength(6);
  });
});
