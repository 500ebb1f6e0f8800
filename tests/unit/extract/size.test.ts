import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';
import { readDocument } from '../../../lib/read-document.ts';

const URL_OF_PAGE = 'https://quay.example/1';

function pageWith(fill: (document: Document) => void) {
  const { window } = new JSDOM('<title>끝이 없는 쪽</title>', { url: URL_OF_PAGE });
  fill(window.document);
  return readDocument(window.document, URL_OF_PAGE, {
    window: window as unknown as WindowLike,
    now: new Date('2025-11-20T03:00:00Z'),
    general: generalReading,
  });
}

function nest(document: Document, depth: number): void {
  let at: Element = document.body;
  for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('div'));
  at.append('북쪽 부두가 오늘 아침 다시 문을 열었다. '.repeat(20));
}

it('says that a page of 100,000 nodes is too much', () => {
  const article = pageWith((document) => {
    for (let i = 0; i < 50_000; i++) document.body.appendChild(document.createElement('p')).append('줄');
  });
  expect(article).toMatchObject({ html: '', text: '', reasons: ['too-large'] });
});

it('says that a page 5,000 deep is too much', () => {
  expect(pageWith((document) => nest(document, 5000))).toMatchObject({ html: '', reasons: ['too-large'] });
});

it.each([0, 1, 249, 499, 500, 730])('sees what stands too deep behind %i others', (others) => {
  const article = pageWith((document) => {
    for (let i = 0; i < others; i++) document.body.appendChild(document.createElement('br'));
    nest(document, 1500);
  });
  expect(article.reasons).toEqual(['too-large']);
});

it('reads a page that is deep, but not too deep', () => {
  const article = pageWith((document) => nest(document, 900));
  expect(article.reasons.join()).not.toContain('failed');
  expect(article.text).toContain('북쪽 부두가');
});
