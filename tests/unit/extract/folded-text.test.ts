// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { preparedCopy } from '../../../lib/extract/copy/prepared-copy.ts';

const SHOWN =
  '<p>나루터 앞 정류장이 이번 달부터 약국 앞으로 옮겨졌습니다. 새 자리는 건널목에서 스무 걸음쯤 떨어져 있습니다.</p>';
const REST =
  '기사님들은 건널목을 막지 않아 서기가 편하다고 합니다. 다만 비를 가릴 곳이 없어 어르신들은 약국 처마 밑에서 기다립니다.';
const folded = (element: string, inside = REST) =>
  `<${element} style="display:none">${inside}</${element.split(' ')[0]}>`;

const prepared = (html: string): string =>
  preparedCopy(new DOMParser().parseFromString(html, 'text/html'), 'https://town.example/a').body
    .textContent ?? '';

describe('text that a page folds away', () => {
  it.each([
    ['in a paragraph behind a shown one', `<article><h1>정류장</h1>${SHOWN}${folded('p')}</article>`],
    [
      'in a box of paragraphs',
      `<article><h1>정류장</h1>${SHOWN}${folded('div class="rest"', `<p>${REST}</p>`)}</article>`,
    ],
    [
      'in a box beside that of the opening',
      `<h1>정류장</h1><div>${SHOWN}</div><a href="#">더 보기</a>${folded('section', `<p>${REST}</p>`)}`,
    ],
    [
      'behind a barrier under the headline',
      `<article><header><h1>정류장</h1></header><p>강바람 기자</p>${folded('p')}<div>로그인하고 읽기</div></article>`,
    ],
  ])('comes back %s', (_, html) => expect(prepared(html)).toContain('약국 처마'));

  it.each([
    [
      'is said twice',
      `<article>${SHOWN}${folded('p')}<p>${REST}</p></article>`,
      `<article>${SHOWN}<p>${REST}</p></article>`,
    ],
    [
      'asks for something',
      `<article>${SHOWN}${folded('div', `<p>${REST}</p><button>보내기</button>`)}</article>`,
      `<article>${SHOWN}</article>`,
    ],
    [
      'leads elsewhere',
      `<article>${SHOWN}${folded('p', `<a href="/b">${REST}</a>`)}</article>`,
      `<article>${SHOWN}</article>`,
    ],
    [
      'follows what is no text',
      `<article>${SHOWN}<ul><li>${REST.slice(0, 34)}</li></ul><div>${REST.slice(34)}</div>${folded('p', `${REST} 끝.`)}</article>`,
      undefined,
    ],
  ])('stays away where it %s', (_, html, same) => {
    if (same) expect(prepared(html)).toBe(prepared(same));
    else expect(prepared(html)).not.toContain('끝.');
  });
});
