// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SEARCH_REST } from '../../../components/popup/list-state.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { all, key, press, textOf, textsOf, the, typeInto } from '../screen.ts';
import { THREE } from '../shelf-of-three.ts';
import { openPopup, refuse, type StageOptions } from './stage.tsx';

const titles = () => [...document.querySelectorAll('.row-title')].map((title) => title.textContent);
const field = () => the<HTMLInputElement>('searchbox');

async function openList(options: StageOptions = {}) {
  const stage = await openPopup({ items: THREE, ...options });
  await key('2');
  return stage;
}

async function search(text: string): Promise<void> {
  vi.useFakeTimers();
  await typeInto(field(), text);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(SEARCH_REST);
  });
  vi.useRealTimers();
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the tabs', () => {
  test('turn by 1 and 2, and by arrows with the focus following', async () => {
    await openPopup();
    await key('2');
    expect(the('tab', '보관함').getAttribute('aria-selected')).toBe('true');
    await key('1');
    expect(the('tab', '이 페이지').getAttribute('aria-selected')).toBe('true');
    the('tab', '이 페이지').focus();
    await key('ArrowRight');
    expect(document.activeElement).toBe(the('tab', '보관함'));
    expect(the('tab', '보관함').tabIndex).toBe(0);
    expect(the('tab', '이 페이지').tabIndex).toBe(-1);
  });

  test('a figure typed into the search field stays there', async () => {
    await openList();
    field().focus();
    await key('1');
    expect(the('tab', '보관함').getAttribute('aria-selected')).toBe('true');
  });
});

describe('the saved list', () => {
  test('shows the latest with site, age and length', async () => {
    await openList();
    expect(titles()).toEqual(THREE.map(({ title }) => title));
    const [first, second] = textsOf('listitem');
    for (const fact of ['가람일보', '1시간 전', '읽기 3분']) expect(first).toContain(fact);
    for (const fact of ['들녘뉴스', '어제']) expect(second).toContain(fact);
  });

  test('opens the library at the item', async () => {
    const { world } = await openList();
    await press('button', '첫 서리가 늦었습니다');
    expect(world.openLibrary).toHaveBeenCalledWith(THREE[1].id);
  });

  test('searches once typing rests, and says how many there are', async () => {
    await openList();
    await search('도서관');
    expect(titles()).toEqual(['밤 11시까지 여는 도서관']);
    expect(textsOf('status')).toContain('1편을 찾았습니다.');
  });

  test('says when nothing matches', async () => {
    await openList();
    await search('고래');
    expect(textsOf('status')).toContain('‘고래’에 맞는 글이 없습니다.');
  });

  test('deletes, hands the focus on, and takes it back with the button', async () => {
    await openList();
    the('button', '지우기: 마을버스 노선이 바뀝니다').focus();
    await press('button', '지우기: 마을버스 노선이 바뀝니다');
    expect(titles()).toEqual(['첫 서리가 늦었습니다', '밤 11시까지 여는 도서관']);
    expect(document.activeElement?.textContent).toContain('첫 서리가 늦었습니다');
    expect(textsOf('status')).toContain('휴지통으로 옮겼습니다 · 마을버스 노선이 바뀝니다');
    await press('button', '되돌리기');
    expect(titles()).toHaveLength(3);
    expect(textsOf('status')).toContain('되돌렸습니다.');
    expect(all('button', '되돌리기')).toHaveLength(0);
  });

  test('takes an archived item back by key', async () => {
    const { shelf } = await openList();
    await press('button', '다 읽음: 첫 서리가 늦었습니다');
    expect(titles()).not.toContain('첫 서리가 늦었습니다');
    expect(shelf.items()[1]?.state).toBe('archived');
    await key('z', { ctrlKey: true });
    expect(shelf.items()[1]?.state).toBe('unread');
    expect(titles()).toHaveLength(3);
  });

  test('the first time says how the list fills', async () => {
    await openList({ items: [] });
    expect(document.body.textContent).toContain('아직 저장한 글이 없습니다.');
    expect(document.body.textContent).toContain('‘저장’을 누르면');
  });

  test('an empty list of a library that has something says something else', async () => {
    await openList({ items: [{ ...THREE[0], state: 'archived' }] });
    expect(document.body.textContent).toContain('읽을 글이 남아 있지 않습니다.');
  });

  test('refused storage is a sentence with a way on', async () => {
    const { background } = await openList({ background: { 'library.list': refuse('storage-refused') } });
    expect(textOf('alert')).toContain(failureWords.ko['storage-refused']);
    delete background['library.list'];
    await press('button', '다시 시도');
    expect(titles()).toHaveLength(3);
  });

  test('a deletion that failed is told and offers nothing to take back', async () => {
    await openList({ background: { 'library.change': refuse('no-answer') } });
    await press('button', '지우기: 마을버스');
    expect(titles()).toHaveLength(3);
    expect(textsOf('status')).toContain(failureWords.ko['no-answer']);
    expect(all('button', '되돌리기')).toHaveLength(0);
  });
});
