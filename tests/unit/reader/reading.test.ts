// @vitest-environment jsdom
import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReaderState } from '../../../components/reader/state.ts';
import { createCurrentReading } from '../../../entrypoints/reader.content/current-reading.ts';
import { createShow } from '../../../entrypoints/reader.content/show-article.ts';
import reading from '../../../entrypoints/reading.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

/** A page in which nobody can look for frames, as long as this is so. */
const breakPage = () =>
  vi.spyOn(document, 'getElementsByTagName').mockImplementation(() => {
    throw new Error('the page did that');
  });

function stage() {
  const settings = signal({ ...DEFAULT_SETTINGS, introduced: true });
  const state = createReaderState(
    settings,
    computed(() => 'ko' as const),
  );
  state.onScreen.value = false;
  const open = vi.fn();
  const show = createShow({
    ...{ state, open, draw: () => {}, current: createCurrentReading(state) },
    actions: {
      show: (article) => {
        state.phase.value = { at: 'reading', article };
      },
    } as Parameters<typeof createShow>[0]['actions'],
    loadPart: () => Promise.reject(new Error('no parts here')),
    life: new AbortController().signal,
  });
  return { state, show, open };
}

beforeEach(() => {
  document.body.innerHTML = `<div id="bo_v"><h1 id="bo_v_title">마을 도서관의 봄</h1>
    <div id="bo_v_con"><p>새로 들인 책 서른 권이 창가 서가에 꽂혔고, 아이들이 먼저 와서 읽었다.</p></div></div>`;
  globalThis.pandokReadingHere = undefined;
  globalThis.pandokAhead = undefined;
  globalThis.pandokFirst = DEFAULT_SETTINGS;
});
afterEach(() => {
  vi.restoreAllMocks();
  globalThis.pandokFirst = undefined;
});

describe('the script that reads', () => {
  it('lets the view tell of a page that could not be read ahead', async () => {
    breakPage();
    expect(() => reading.main()).toThrow('the page did that');
    const { state, show, open } = stage();
    await show(false);
    expect(open).toHaveBeenCalled();
    expect(state.phase.value).toEqual({ at: 'failed', code: 'unexpected' });
  });

  it('leaves such a page as it is where the view would have opened by itself', async () => {
    breakPage();
    expect(() => reading.main()).toThrow();
    const { show, open } = stage();
    await expect(show(true)).rejects.toThrow('the page did that');
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves the page to the view where it could be read by then', async () => {
    const broken = breakPage();
    expect(() => reading.main()).toThrow();
    broken.mockRestore();
    const { state, show } = stage();
    await show(true);
    expect(state.phase.value).toMatchObject({ at: 'reading', article: { title: '마을 도서관의 봄' } });
  });
});
