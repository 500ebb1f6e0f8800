import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';
import { readDocument } from '../../../lib/read-document.ts';

const PROSE = `<p>${'항구의 북쪽 부두가 오늘 아침 다시 문을 열었다. 배 여섯 척이 차례로 들어왔다. '.repeat(6)}</p>`;

function read(head: string, body: string) {
  const { window } = new JSDOM(
    `<html lang="ko"><head>${head}</head><body class="single-post">${body}</body></html>`,
    { url: 'https://nuri.example/2025/harbour' },
  );
  return readDocument(window.document, 'https://nuri.example/2025/harbour', {
    window: window as unknown as WindowLike,
    now: new Date('2025-11-20T03:00:00Z'),
    general: generalReading,
  });
}

describe('pictures of the article', () => {
  it('come with their words where a WordPress theme puts them above the text', () => {
    const { html, text } = read(
      '<meta name="generator" content="WordPress 6.6"><title>부두가 열렸다</title>',
      `<header><h1 class="entry-title">부두가 다시 열렸다</h1></header>
       <figure class="theme-hero"><img src="/quay.jpg" width="860"><figcaption>문을 연 북쪽 부두의 아침</figcaption></figure>
       <div class="entry-content">${PROSE}${PROSE}</div>`,
    );
    expect(html).toContain('https://nuri.example/quay.jpg');
    expect(text).toContain('문을 연 북쪽 부두의 아침');
  });

  it('come without the links to other stories that a WordPress site puts into its text', () => {
    const { text } = read(
      '<meta name="generator" content="WordPress 6.6"><title>부두가 열렸다</title>',
      `<h1 class="entry-title">부두가 다시 열렸다</h1>
       <div class="entry-content">${PROSE}<p>Read also: <a href="/b">남쪽 등대를 새로 칠했다</a></p>${PROSE}</div>`,
    );
    expect(text).toContain('배 여섯 척');
    expect(text).not.toContain('등대');
  });

  it('keep words that are hidden from screen readers only, and words inside of picture', () => {
    const { text } = read(
      '<title>부두가 열렸다</title>',
      `<article><h1>부두가 다시 열렸다</h1>${PROSE}
       <figure><img src="/a.jpg" alt="배"><figcaption><span aria-hidden="true">첫 배가 들어오는 모습</span></figcaption></figure>
       ${PROSE}<figure><picture><source srcset="/b.webp"><img src="/b.jpg" alt="등대"><figcaption>새로 칠한 남쪽 등대</figcaption></picture></figure>
       ${PROSE}</article>`,
    );
    expect(text).toContain('첫 배가 들어오는 모습');
    expect(text).toContain('새로 칠한 남쪽 등대');
  });

  const SHARED = '<meta property="og:image" content="https://nuri.example/share/card-1200.jpg">';
  const article = (figure: string): string =>
    `<h1>부두가 다시 열렸다</h1><article>${figure}${PROSE}${PROSE}</article>`;
  const own =
    '<figure><img src="/photo/quay-at-dawn.jpg" width="860"><figcaption>문을 연 북쪽 부두의 아침</figcaption></figure>';

  it('open it in place of what is made for sharing, where the article does not show that', () => {
    expect(read(SHARED, article(own)).image).toBe('https://nuri.example/photo/quay-at-dawn.jpg');
  });

  it('give way to the shared one where they are portraits, or stand far below', () => {
    const portrait = '<figure><img src="/authors/kim-nuri.jpg" width="300"></figure>';
    expect(read(SHARED, article(portrait)).image).toBe('https://nuri.example/share/card-1200.jpg');
    expect(read(SHARED, article(`${PROSE}${own}`)).image).toBe('https://nuri.example/share/card-1200.jpg');
  });

  const declared = (...files: string[]): string =>
    files.map((file) => `<meta property="og:image" content="https://nuri.example/photo/${file}">`).join('');

  it('give the lead its address in the widest size that the article offers', () => {
    const sizes = '/photo/quay-at-dawn-480.jpg 480w, /photo/quay-at-dawn-1600.jpg 1600w';
    const figure = `<figure><img src="/photo/quay-at-dawn-480.jpg" srcset="${sizes}" width="860"></figure>`;
    const { image, html } = read(declared('quay-at-dawn-1200.jpg'), article(figure));
    expect(image).toBe('https://nuri.example/photo/quay-at-dawn-1600.jpg');
    expect(html).toContain(`src="${image}"`);
  });

  it('do not stand for the declared one where the page shows that above the article', () => {
    const hero = '<div class="hero"><img src="/photo/harbour-crew-800.jpg" width="800"></div>';
    const { image } = read(declared('harbour-crew-1200.jpg'), `${hero}${article(own)}`);
    expect(image).toBe('https://nuri.example/photo/harbour-crew-800.jpg');
  });

  it('leave it to the second declared one where only that is shown', () => {
    const shown = `${PROSE}<img src="/photo/harbour-crew-800.jpg" width="800">`;
    const { image } = read(declared('card-7.jpg', 'harbour-crew-1200.jpg'), article(shown));
    expect(image).toBe('https://nuri.example/photo/harbour-crew-800.jpg');
  });

  it('are no lead in a size that is a thumbnail', () => {
    const small = '<figure><img src="/photo/t/120/90/quay-at-dawn.jpg" width="860"></figure>';
    expect(read(declared('quay-at-dawn.jpg'), article(`${PROSE}${small}`)).image).toBe(
      'https://nuri.example/photo/quay-at-dawn.jpg',
    );
  });
});
