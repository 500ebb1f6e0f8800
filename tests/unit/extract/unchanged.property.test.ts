import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import { readPage } from '../../../lib/pipeline.ts';

const URL_OF_PAGE = 'https://quay.example/board/view?no=7';
const TAGS =
  'div p span a h1 h2 ul li table tr td img br script style article section form input noscript iframe video pre b font'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="view_content"',
  ' class="comment-list"',
  ' class="related"',
  ' id="bo_v_con"',
  ' style="display:none"',
  ' data-src="/b.jpg" src="/a.gif"',
  ' href="/x" onclick="go()"',
  ' itemprop="articleBody"',
  ' hidden aria-hidden="true"',
];
const TEXTS = [
  '',
  '조회 12 추천 3 댓글 4 목록',
  '2025.11.01 07:12',
  '북쪽 부두가 다시 열렸다. ',
  'By Mina Vale',
  '<',
  '&amp;lt;',
];

/** Markup with every kind of trap, closed or not. */
const { markup } = fc.letrec<{ node: string; markup: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom(...TEXTS), fc.integer({ min: 1, max: 30 }))
      .map(([text, times]) => text.repeat(times)),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('markup'), fc.boolean())
      .map(([tag, attributes, inner, closed]) => `<${tag}${attributes}>${inner}${closed ? `</${tag}>` : ''}`),
  ),
  markup: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
}));

it('leaves the page byte for byte as it was, whatever is on it, and maps the text that it shows', () => {
  fc.assert(
    fc.property(markup, (body) => {
      const { window } = new JSDOM(`<title>부두 > 소식 | 나루터</title><body>${body}`, { url: URL_OF_PAGE });
      const before = window.document.documentElement.outerHTML;
      const article = readPage(window.document, URL_OF_PAGE, {
        window: window as unknown as WindowLike,
        now: new Date('2025-11-20T03:00:00Z'),
        summaryLength: 3,
      });
      expect(window.document.documentElement.outerHTML).toBe(before);
      expect(article.reasons.filter((reason) => reason.startsWith('failed'))).toEqual([]);
      expect(mapText(new JSDOM(article.html).window.document.body).text).toBe(article.text);
    }),
    { numRuns: 60, seed: 20251101 },
  );
});
