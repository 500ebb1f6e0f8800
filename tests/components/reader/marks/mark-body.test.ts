// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DressedBody, dressBody } from '../../../../components/reader/dress-body.ts';
import { markBody } from '../../../../components/reader/marks/mark-body.ts';
import type { Article } from '../../../../lib/model/article.ts';
import type { Mark } from '../../../../lib/model/mark.ts';
import { SAMPLE_ARTICLE } from '../../../fixtures/sample-article.ts';

const COUNT = 100;
const lines = Array.from({ length: COUNT }, (_, day) => `${day + 1}일째 3명이 더 왔다.`);
const text = lines.join('\n');
const marks = lines.map((line, day): Mark => {
  const start = lines.slice(0, day).join('\n').length + (day ? 1 : 0) + line.indexOf('3명');
  return { start, end: start + 2, kind: 'quantity', score: 1, key: true };
});
const html = lines.map((line) => `<p>${line}</p>`).join('');
const article: Article = { ...SAMPLE_ARTICLE, html, text, marks, summary: [] };

let body: HTMLElement;
let plain: DressedBody;
/** What waits until the page has nothing else to do. */
let idle: (() => void)[];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
  body = document.createElement('div');
  document.body.append(body);
  plain = dressBody(article, window, { tableLabel: '표' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  body.remove();
});

test('marks come into a text on screen a part at a time, and are told', () => {
  body.append(plain.fragment);
  const { marks: elements, onMore } = markBody(plain, body, article);
  const told: number[] = [];
  onMore?.((from) => told.push(from));
  const first = body.querySelectorAll('.mark').length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(COUNT);
  while (idle.length) idle.shift()?.();
  expect(told[0]).toBe(first);
  expect([...body.querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual(marks.map(() => '3명'));
  expect(elements.flat()).toEqual([...body.querySelectorAll('.mark')]);
  expect(elements.map(([mark]) => mark?.dataset.index)).toEqual(marks.map((_, index) => String(index)));
});

test('none come into another text that took its place', () => {
  body.append(plain.fragment);
  markBody(plain, body, article);
  body.replaceChildren(dressBody(article, window, { tableLabel: '표' }).fragment);
  while (idle.length) idle.shift()?.();
  expect(body.querySelector('.mark')).toBeNull();
});

test('all are there at once in a text that is not on screen', () => {
  markBody(plain, plain.fragment, article);
  expect(plain.fragment.querySelectorAll('.mark').length).toBe(COUNT);
  expect(idle).toEqual([]);
});
