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
