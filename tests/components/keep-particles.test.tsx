// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { keepParticles } from '../../components/ui/keep-particles.ts';

beforeAll(keepParticles);
let root = document.createElement('div');
beforeEach(() => {
  root = document.createElement('div');
});

const show = (what: ComponentChild) => act(() => render(what, root));
/** What stands on screen, a bar where a joiner keeps the line together. */
const joined = () => {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const joiner of copy.querySelectorAll('.joiner')) joiner.replaceWith('|');
  return copy.textContent;
};

test('a sentence of ours keeps its particles at their signs, and is the same sentence still', async () => {
  await show(<p>‘저장’을 누르거나 ‘모두’에서 찾으세요.</p>);
  expect(joined()).toBe('‘저장’|을 누르거나 ‘모두’|에서 찾으세요.');
  expect(root.textContent).toBe('‘저장’을 누르거나 ‘모두’에서 찾으세요.');
});

test('so does one that is put together of several', async () => {
  await show(
    <p>
      <b>갈대밭</b> ‘{'새 글'}’에 표시합니다. {'쪽(2)으로 갑니다.'}
    </p>,
  );
  expect(joined()).toBe('갈대밭 ‘새 글’|에 표시합니다. 쪽(2)|으로 갑니다.');
});

test('a figure keeps its unit, alone or in a sentence', async () => {
  await show(
    <p>
      <b>26만 장</b> 모두 3조 2천억 원을 들인다.
    </p>,
  );
  expect([...root.querySelectorAll('.held')].map(({ textContent }) => textContent)).toEqual(['3조 2천억 원']);
  expect(root.textContent).toBe('26만 장 모두 3조 2천억 원을 들인다.');
});

test('one that changes later, from one without such a place and back', async () => {
  await show(<p>모두 옮겼습니다.</p>);
  await show(<p>‘휴지통’으로 옮겼습니다.</p>);
  expect(joined()).toBe('‘휴지통’|으로 옮겼습니다.');
  await show(<p>모두 옮겼습니다.</p>);
  expect(joined()).toBe('모두 옮겼습니다.');
});

test('in a row of boxes, as a button is, the sentence stays one of them', async () => {
  await show(<button type="button">‘모두’에서 찾기</button>);
  expect(root.querySelector('button')?.childNodes).toHaveLength(1);
  expect(joined()).toBe('‘모두’|에서 찾기');
});

test('what shows plain text alone gets none', async () => {
  await show(
    <select>
      <option>‘모두’에서</option>
    </select>,
  );
  expect(root.querySelector('option')?.childElementCount).toBe(0);
});
