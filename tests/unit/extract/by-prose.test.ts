// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../lib/dom/text-lines.ts';
import { byArticle as article } from '../../../lib/extract/body/by-article.ts';
import { byProse as prose } from '../../../lib/extract/body/by-prose.ts';
import { proseMap } from '../../../lib/extract/body/prose-map.ts';

const byProse = (body: Element) => prose(body, proseMap(body, textLines(body)));
const byArticle = (body: Element) => article(body, proseMap(body, textLines(body)));

const page = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const PARAGRAPH =
  '<p>누리읍 도서관은 이달부터 저녁 아홉 시까지 문을 연다. 직장인과 학생이 퇴근하고 하교한 뒤에도 책을 빌릴 수 있게 하려는 것이다. 도서관은 석 달 동안 이용자 수를 살핀 뒤 계속할지 정하기로 했다.</p>';

describe('byProse', () => {
  it('takes a feature whole whose sections stand in boxes of their own', () => {
    const section = `<div><h2>소제목</h2>${PARAGRAPH.repeat(3)}</div>`;
    const body = page(
      `<header><a href="/">누리신문</a></header><div id="feature">${section.repeat(4)}</div><div><a href="/1">다른 소식</a></div>`,
    );
    expect(byProse(body)?.id).toBe('feature');
  });

  it.each([
    ['its own foot', 'article', 'article'],
    ['the foot of the page', 'div', undefined],
  ])('tells an article with %s', (_, tag, found) => {
    const body = page(
      `<div><${tag} id="article">${PARAGRAPH.repeat(8)}<footer>누리읍 도서관, 사서 한 사람</footer></${tag}></div>`,
    );
    expect(byProse(body)?.id).toBe(found);
  });

  it('takes a text with many short lines among its paragraphs', () => {
    const short =
      '<ul><li>연 때</li><li>닫는 날</li><li>빌리는 기간</li><li>주차장 자리</li></ul><p>가는 길과 문 여는 시간, 그리고 빌릴 수 있는 책의 수</p>';
    expect(byProse(page(`<div id="guide">${`${PARAGRAPH}${short}`.repeat(5)}</div>`))?.id).toBe('guide');
  });

  it('leaves comments to others that outweigh the post', () => {
    const body = page(`<div id="post">짧은 글입니다.</div><div id="comments">${PARAGRAPH.repeat(8)}</div>`);
    expect(byProse(body)).toBeUndefined();
  });

  it('leaves a list of openings of articles', () => {
    const teaser = `<section><h3><a href="/1">제목</a></h3>${PARAGRAPH}</section>`;
    expect(byProse(page(`<div>${teaser.repeat(6)}</div>`))).toBeUndefined();
  });

  it('leaves a page that is mostly links and labels', () => {
    const links = '<li><a href="/a">이 소식은 어떤가요, 저 소식은 또 어떤가요</a></li>'.repeat(60);
    expect(byProse(page(`<div><ul>${links}</ul>${PARAGRAPH.repeat(3)}</div>`))).toBeUndefined();
  });
});

describe('byArticle', () => {
  const NOTE =
    '<p>다음 주 화요일에는 수도 공사로 오전 열 시부터 두 시간 동안 물이 나오지 않습니다. 미리 받아 두시기 바랍니다.</p>';

  it('takes a short note by the one element that says so', () => {
    const body = page(
      `<div><a href="/">처음</a></div><article id="note">${NOTE}<pre>급수 구역 3</pre></article>`,
    );
    expect(byArticle(body)?.id).toBe('note');
  });

  it('chooses none of several', () => {
    expect(byArticle(page(`<article>${NOTE}</article><article>${NOTE}</article>`))).toBeUndefined();
  });
});
