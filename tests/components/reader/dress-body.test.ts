// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dressBody } from '../../../components/reader/dress-body.ts';

const dressed = (html: string) =>
  dressBody({ html }, window as Window & typeof globalThis, { tableLabel: '표' }).fragment;
const withRoom = (html: string) => dressed(html).querySelectorAll('[data-coming]').length;

test('a picture alone has room kept while nobody knows how high it is', () => {
  const photo = '<img src="https://example.com/pier.jpg" alt="">';
  expect(withRoom(`<p>${photo}</p>`)).toBe(1);
  expect(withRoom(`<figure><a href="https://example.com/">${photo}</a></figure>`)).toBe(1);
  expect(withRoom('<p><img src="https://example.com/pier.jpg" alt="" width="640" height="480"></p>')).toBe(0);
  expect(withRoom(`<p>웃는 얼굴 ${photo} 하나.</p>`)).toBe(0);
});

test('a picture that the page has already has the room that it takes there', () => {
  const page = document.createElement('img');
  page.src = 'https://example.com/pier-640.jpg';
  Object.defineProperties(page, { naturalWidth: { value: 640 }, naturalHeight: { value: 960 } });
  document.body.append(page);
  const of = (html: string) => {
    const image = dressed(html).querySelector('img');
    return [image?.getAttribute('width'), image?.getAttribute('height'), image?.dataset.coming];
  };
  const sizes = 'https://example.com/pier-640.jpg 640w, https://example.com/pier-1280.jpg 1280w';
  expect(of('<p><img src="https://example.com/pier-640.jpg" alt=""></p>')).toEqual(['640', '960', undefined]);
  expect(of('<p>작은 <img src="https://example.com/pier-640.jpg" width="40" alt=""> 그림.</p>')).toEqual([
    '40',
    '60',
    undefined,
  ]);
  expect(of(`<p><img src="https://example.com/pier-1280.jpg" srcset="${sizes}" alt=""></p>`)).toEqual([
    '1280',
    '1920',
    undefined,
  ]);
  page.remove();
});

const aligned = (html: string) =>
  Array.from(dressed(html).querySelectorAll('.figures'), (cell) => cell.textContent);

test('a column of figures of one unit ends at one edge, heading and all', () => {
  const table = `<table><tr><th>도시</th><th>인구</th><th>늘어난 몫</th><th>한 줄 평</th></tr>
    <tr><td>해온</td><td>34만 2천 명</td><td>-1.2%</td><td>2호선이 선다</td></tr>
    <tr><td>가람</td><td>9,800명</td><td>–</td><td>조용하다</td></tr>
    <tr><td>한들</td><td>51만 명</td><td>▲ 0.4%</td><td>1위</td></tr></table>`;
  expect(aligned(table)).toEqual([
    ...['인구', '늘어난 몫', '34만 2천 명', '-1.2%', '9,800명', '–', '51만 명', '▲ 0.4%'],
  ]);
});

test('what is no column of figures stays at its beginning', () => {
  // Facts, each of another kind; a label that is a year; models.
  expect(
    aligned(
      '<table><tr><td>넓이</td><td>4만 2천 평</td></tr><tr><td>높이</td><td>30m</td></tr><tr><td>층</td><td>5층</td></tr></table>',
    ),
  ).toEqual([]);
  expect(
    aligned(
      '<table><tr><td>2024</td><td>첫 삽</td></tr><tr><td>2025</td><td>준공</td></tr><tr><td>2026</td><td>개통</td></tr></table>',
    ),
  ).toEqual([]);
  expect(
    aligned(
      '<table><tr><th>버스</th><th>다음</th></tr><tr><td>N3</td><td>N5번</td></tr><tr><td>N5</td><td>N7번</td></tr></table>',
    ),
  ).toEqual([]);
  expect(
    aligned(
      '<table><tr><th colspan="2">값</th></tr><tr><td>배</td><td>3,000원</td></tr><tr><td>감</td><td>500원</td></tr><tr><td>귤</td><td>90원</td></tr></table>',
    ),
  ).toEqual([]);
});

test.each(['load', 'error'])('the room is given up on %s', (happened) => {
  const image = dressed('<p><img src="https://example.com/pier.jpg" alt=""></p>').querySelector('img');
  image?.dispatchEvent(new Event(happened));
  expect(image?.dataset.coming).toBeUndefined();
});

test('an opening quotation mark hangs where it begins a paragraph, and nowhere else', () => {
  const hung = (html: string) => dressed(html).querySelectorAll('.hung').length;
  expect(hung('<p>“문은 열려 있습니다.” 관장이 말했다.</p>')).toBe(1);
  expect(hung('<p>"문은 열려 있습니다." 관장이 말했다.</p>')).toBe(1);
  expect(hung('<p>관장은 “문은 열려 있습니다.”라고 했다.</p>')).toBe(0);
  const single = dressed("<p>‘해온 2호’가 떴다.</p><p>'해온 3호'는 기다린다.</p>");
  expect(single.querySelectorAll('.hung.one')).toHaveLength(2);
  const noted = dressed('<p class="pandok-at-1">“문은 열려 있습니다.”</p>').querySelector('p');
  expect(noted?.matches('.pandok-at-1.hung:not(.one)')).toBe(true);
  expect(hung('<ul><li>“문은 열려 있습니다.”</li></ul>')).toBe(0);
});
