// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { joinParticles } from '../../../components/reader/join-particles.ts';
import { mapText } from '../../../lib/dom/text-map.ts';

function joined(html: string): DocumentFragment {
  const fragment = document.createRange().createContextualFragment(html);
  joinParticles(fragment);
  return fragment;
}

test('a joiner stands before each particle, and neither the text nor its offsets change', () => {
  const html = '<p>국제통화기금(IMF)은 <b>3.2%</b>를, 세계은행(WB)은 2.9%를 내다봤다.</p>';
  const before = document.createRange().createContextualFragment(html);
  const after = joined(html);
  expect([...after.querySelectorAll('.joiner')].map((one) => one.nextSibling?.textContent?.[0])).toEqual([
    '은',
    '를',
    '은',
    '를',
  ]);
  expect(mapText(after).text).toBe(mapText(before).text);
});

test('the sign may be set apart from its particle', () => {
  const after = joined('<p><b>한국은행(BOK)</b>은 “곧 <i>발표한다”</i>고 했다.</p>');
  expect([...after.querySelectorAll('.joiner')].map((one) => one.nextSibling?.textContent?.[0])).toEqual([
    '은',
    '고',
  ]);
});

test('a text without any is left in one piece', () => {
  const after = joined('<p>가람시는 (새 역을) 3.2% 넓힌다.</p>');
  expect(after.querySelector('p')?.childNodes).toHaveLength(1);
});
