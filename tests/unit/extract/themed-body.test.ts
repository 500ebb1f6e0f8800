import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';
import { readDocument } from '../../../lib/read-document.ts';

const PROSE = `<p>${'다온강 둔치에 새로 심은 벚나무가 올봄 처음 꽃을 피웠다. 시는 해마다 백 그루씩 더 심겠다고 밝혔다. '.repeat(6)}</p>`;

/** The text of a WordPress page with this body. */
function read(body: string): string {
  const { window } = new JSDOM(
    `<html lang="ko"><head><meta name="generator" content="WordPress 6.6"><title>둔치의 벚나무</title></head><body class="single-post">${body}</body></html>`,
    { url: 'https://daon.example/2025/cherry' },
  );
  return readDocument(window.document, 'https://daon.example/2025/cherry', {
    window: window as unknown as WindowLike,
    now: new Date('2025-11-20T03:00:00Z'),
    general: generalReading,
  }).text;
}

describe('a WordPress post', () => {
  it('is the box with the most to read where its author stands in one of the same name', () => {
    const text = read(
      `<article><h1 class="entry-title">둔치의 벚나무</h1><div class="entry-content"><p>정다온 기자가 둔치를 걸으며 적었다.</p></div>
       <div class="entry-content clearfix">${PROSE}${PROSE}</div></article>`,
    );
    expect(text.match(/올봄 처음/g)).toHaveLength(12);
  });

  it('is not a comment where only comments have the name', () => {
    const text = read(
      `<div class="post-text"><h1>둔치의 벚나무</h1>${PROSE}${PROSE}</div>
       <ol id="comments"><li class="comment"><div class="entry-content"><p>사진도 더 보여 주세요. 다음 주에 가려고 합니다.</p></div></li></ol>`,
    );
    expect(text).toContain('올봄 처음 꽃을');
    expect(text).not.toContain('사진도 더');
  });

  it('is not the opening alone where the story stands outside of the landmark', () => {
    const text = read(
      `<div class="entry-content"><p>둔치에 심은 벚나무가 올해 첫 꽃을 피웠습니다.</p></div><div class="story">${PROSE}${PROSE}${PROSE}</div>`,
    );
    expect(text.match(/올봄 처음/g)).toHaveLength(18);
  });

  it('stays whole where it is short and speaks of copyright', () => {
    expect(
      read('<div class="entry-content"><p>사진은 누구나 쓰세요. All rights reserved 아님.</p></div>'),
    ).toContain('누구나 쓰세요');
  });

  it('comes without the line between its paragraphs that leads to another post', () => {
    const elsewhere =
      '<div class="inline-related-post"><a href="/2025/path"><span>다온강을 걷는 다른 길, 둑길과 솔숲을 잇는 오솔길이 새로 열렸다는 지난 글</span></a></div>';
    const text = read(`<div class="entry-content">${PROSE}${PROSE}${elsewhere}${PROSE}</div>`);
    expect(text).not.toContain('솔숲을 잇는');
    expect(text.match(/올봄 처음/g)).toHaveLength(18);
  });
});
