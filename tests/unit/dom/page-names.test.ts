// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inertCopy, parseInert } from '../../../lib/dom/inert.ts';
import { askable, closest, select, selectAll, withNames } from '../../../lib/dom/page-names.ts';

const PAGE = `
  <body class="Single-Post"><div id="Wrap" class="view  board_body"><p class="lead-text">비가 그친 뒤의 골목</p>
  <ul class="related-list"><li>다른 글</li></ul></div><aside>곁</aside><form id="Write"><input name="id"></form><svg><foreignObject></foreignObject></svg></body>`;

const LISTS = [
  '.view',
  '.nothing',
  '#wrap .lead-text, .nothing p',
  'aside, .nothing',
  '.view > p:not(.nothing, .neither)',
  '[class*=RELATED i] li, [class*="sponsor"] li',
  '[id^=Wr] .board_body, #nowhere .board_body',
  'div:has(> .nothing, > p)',
  'body.single-post .board_body',
  'figure, li',
  '#write input',
  'table .view, svg',
  'foreignObject, main',
];

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a page whose names are known', () => {
  it.each([
    ['as standards say', `<!doctype html>${PAGE}`],
    ['in quirks mode, where case does not count', PAGE],
  ])('answers every list as the browser does, %s', (_, html) => {
    const document = parse(html);
    withNames(document, () => {
      for (const list of LISTS) {
        expect([...selectAll(document, list)], list).toEqual([...document.querySelectorAll(list)]);
        expect(select(document, list), list).toBe(document.querySelector(list));
        const deep = document.querySelector('li') as Element;
        expect(closest(deep, list), list).toBe(deep.closest(list));
      }
    });
  });

  it('is asked for nothing that cannot be there', () => {
    const document = parse(PAGE);
    withNames(document, () => {
      expect(askable(document, '.nothing, #nowhere p, [class*=sponsor]')).toBe('');
      expect(askable(document, '.nothing, aside')).toBe(' aside');
      expect(askable(document, 'noscript, table .view, math')).toBe('');
    });
    expect(askable(document, '.nothing')).toBe('.nothing');
  });

  it('lends its names to copies, and learns those of new markup', () => {
    const document = parse(PAGE);
    withNames(document, () => {
      const copy = inertCopy(document);
      expect(askable(copy.document, '.late')).toBe('');
      copy.body.append(parseInert('<b class="late">늦게 온 말</b>', copy.document));
      expect(selectAll(copy.body, '.late')).toHaveLength(1);
    });
  });
});
