// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { holdFigures } from '../../../components/reader/hold-figures.ts';
import { mapText } from '../../../lib/dom/text-map.ts';

function both(html: string): { before: DocumentFragment; after: DocumentFragment } {
  const [before, after] = [0, 1].map(() => document.createRange().createContextualFragment(html));
  if (!before || !after) throw new Error('no fragment');
  holdFigures(after);
  return { before, after };
}

const heldIn = (fragment: DocumentFragment) =>
  [...fragment.querySelectorAll('.held')].map(({ textContent }) => textContent);

test('each figure of a text is held, and neither the text nor its offsets change', () => {
  const { before, after } = both(
    '<p>3조 2천억 원 가운데 <b>26만 장</b>에 4천억 원을, 나머지는 2 년 뒤에 쓴다.</p>',
  );
  expect(heldIn(after)).toEqual(['3조 2천억 원', '26만 장', '4천억 원', '2 년']);
  expect(mapText(after).text).toBe(mapText(before).text);
});

test('a text without any is left in one piece', () => {
  const { after } = both('<p>가람시는 새 역을 3월 15일에 연다.</p>');
  expect(after.querySelector('p')?.childNodes).toHaveLength(1);
});
