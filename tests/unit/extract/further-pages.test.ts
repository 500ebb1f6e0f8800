import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { furtherPages } from '../../../lib/extract/addresses/further-pages.ts';
import { pageFacts } from '../../../lib/extract/metadata/page-facts.ts';

const pagesOf = (url: string, body: string): string[] => {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  return furtherPages(pageFacts(document, url, new Date('2025-11-20T03:00:00Z'), {}));
};
const links = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' ');

describe('the further pages of an article', () => {
  it('are numbers behind its own address', () =>
    expect(
      pagesOf(
        'https://onsaem.example/harbour/',
        `<p>쪽: 1 ${links(['/harbour/2/', '2'], ['/harbour/3/', '3'])}</p>`,
      ),
    ).toEqual(['https://onsaem.example/harbour/2/', 'https://onsaem.example/harbour/3/']));

  it('are numbers of a parameter', () =>
    expect(
      pagesOf(
        'https://onsaem.example/view?no=7',
        links(['/view?no=7&page=2', '2쪽'], ['/view?no=7&page=1', '1쪽']),
      ),
    ).toEqual(['https://onsaem.example/view?no=7&page=2']));

  it('are numbered files', () =>
    expect(
      pagesOf('https://onsaem.example/a/t-10.html', links(['t-10_2.html', '2'], ['t-10_3.html', '3'])),
    ).toEqual(['https://onsaem.example/a/t-10_2.html', 'https://onsaem.example/a/t-10_3.html']));

  it('are all of them where the numbers between are not shown', () =>
    expect(pagesOf('https://onsaem.example/s', links(['/s/2', '2'], ['/s/5', '5']))).toHaveLength(4));

  it.each([
    [
      'pages of a list',
      'https://onsaem.example/board?no=7',
      links(['/board?page=2', '2'], ['/board?page=3', '3']),
    ],
    ['other posts', 'https://onsaem.example/p/1', links(['/p/2', '2'], ['/p/3', '3'])],
    ['pages of comments', 'https://onsaem.example/s', links(['/s?cpage=2', '2'])],
    [
      'pages under the comments',
      'https://onsaem.example/s',
      `<div id="comments">${links(['/s?page=2', '2'])}</div>`,
    ],
    ['a page that is not its first', 'https://onsaem.example/s/2', links(['/s/1', '1'], ['/s/3', '3'])],
    ['another site', 'https://onsaem.example/s', links(['https://else.example/s/2', '2'])],
    ['pages without a second one', 'https://onsaem.example/s', links(['/s/7', '7'])],
    ['years', 'https://onsaem.example/s', links(['/s/2024', '2024'])],
  ])('are not %s', (_, url, body) => expect(pagesOf(url, body)).toEqual([]));
});
