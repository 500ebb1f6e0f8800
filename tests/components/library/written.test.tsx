// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../../../lib/messages/failure.ts';
import type { Mark } from '../../../lib/model/mark.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { doing, key, press, textsOf, typeInto } from '../screen.ts';
import { itemOf, THREE } from '../shelf-of-three.ts';
import { openLibrary } from './stage.tsx';

const [bus] = THREE;

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:stored');
  URL.revokeObjectURL = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
});

const note = (): HTMLTextAreaElement => {
  const field = document.querySelector<HTMLTextAreaElement>('.note-field textarea');
  if (!field) throw new Error('There is no note.');
  return field;
};
const write = (text: string) => typeInto(note() as unknown as HTMLInputElement, text);

const leave = () => doing(() => note().dispatchEvent(new Event('blur')));

/** The article open with its panel; what is asked to change goes to `change`. */
async function openPanel(change: (request: unknown) => unknown) {
  const stage = await openLibrary({
    items: THREE,
    at: bus.id,
    background: { 'library.change': change },
  });
  await press('button', '태그와 메모');
  return stage;
}
const noted = (text: string) => ({ items: [itemOf(bus.id, { note: text })], undo: [] });

test('a note is kept when typing rests, without leaving the field, and the line of deeds stays as it was', async () => {
  const change = vi.fn(() => noted('다시 읽기'));
  await openPanel(change);
  vi.useFakeTimers();
  await write('다시 읽');
  await write('다시 읽기');
  expect(change).not.toHaveBeenCalled();
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  vi.useRealTimers();
  expect(change.mock.calls).toEqual([
    [{ ids: [bus.id], deed: { kind: 'note', note: '다시 읽기', before: '' } }],
  ]);
  expect(textsOf('status')).toContain('메모를 저장했습니다.');
  expect(note().value).toBe('다시 읽기');
  expect(document.querySelector('.undo-line')?.textContent).toBe('');
});

test.each(['pagehide', 'blur'])('a note is kept at once on %s', async (event) => {
  const change = vi.fn(() => noted('가다가'));
  await openPanel(change);
  await write('가다가');
  await doing(() => (event === 'blur' ? note() : window).dispatchEvent(new Event(event)));
  expect(change).toHaveBeenCalledTimes(1);
});

test('a note is kept when another article is opened', async () => {
  const change = vi.fn(() => noted('가다가'));
  const { goTo } = await openPanel(change);
  await write('가다가');
  await goTo(THREE[1].id);
  expect(change).toHaveBeenCalledTimes(1);
});

test('a note that cannot be kept stays in its field, with the reason, and is tried again', async () => {
  const change = vi.fn<() => unknown>(() => {
    throw new Failure('storage-full');
  });
  await openPanel(change);
  await write('꽉 찬 날');
  await leave();
  expect(note().value).toBe('꽉 찬 날');
  expect(textsOf('status')).toContain(failureWords.ko['storage-full']);
  change.mockReturnValue(noted('꽉 찬 날'));
  await leave();
  expect(change).toHaveBeenCalledTimes(2);
});

test('a note shows what another tab wrote, once nobody is typing', async () => {
  const { state, background } = await openPanel(() => noted('둘을 합친 메모'));
  background['library.item'] = () => ({ item: itemOf(bus.id, { note: '다른 탭의 메모' }) });
  await doing(() => void state.refresh());
  expect(note().value).toBe('다른 탭의 메모');
  await write('쓰는 중');
  await doing(() => void state.refresh());
  expect(note().value).toBe('쓰는 중');
  await leave();
  expect(note().value).toBe('둘을 합친 메모');
});

test('names and figures stand beside the article, and what is said of a word is applied and can be taken back', async () => {
  const changed: unknown[] = [];
  const again: readonly Mark[] = [];
  const { world } = await openLibrary({
    items: THREE,
    at: bus.id,
    background: {
      'settings.change': (request) => {
        const { change } = request as { change: object };
        changed.push(change);
        world.settings.value = { ...world.settings.value, ...change };
        return {};
      },
      'text.analyse': () => ({ marks: again, summary: [] }),
    },
  });
  await key('n');
  const entries = () => document.querySelectorAll('.x-ray .entry').length;
  expect(SAMPLE_ARTICLE.marks.length).toBeGreaterThan(0);
  expect(entries()).toBeGreaterThan(0);
  await doing(() => document.querySelector<HTMLElement>('.mark[role]')?.click());
  await press('button', '표시하지 않기');
  expect(changed).toHaveLength(1);
  expect(entries()).toBe(0);
  await press('button', '되돌리기');
  expect(changed.at(-1)).toEqual({ markWords: { never: [], always: [] } });
});
