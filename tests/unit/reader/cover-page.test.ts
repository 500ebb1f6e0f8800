// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCover } from '../../../entrypoints/reader.content/cover-page.ts';
import type { Surface } from '../../../entrypoints/reader.content/surface.ts';

/** What the background was asked, and how it answers each. */
let asked: { covered: boolean; answer: () => void }[];

function stage() {
  const dialog = document.createElement('dialog');
  let shown = false;
  const surface: Surface = {
    dialog,
    dress: () => {},
    isOpen: () => shown,
    open: () => {
      shown = true;
    },
    close: () => {
      shown = false;
    },
  };
  return { surface, dialog, cover: createCover(surface, () => {}) };
}
/** The background's answer to the last question, and all that follows from it. */
async function answerLast(): Promise<void> {
  asked.at(-1)?.answer();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('visualViewport', { scale: 1 });
  vi.stubGlobal('scrollTo', vi.fn());
  asked = [];
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    const { covered } = (message as { request: { covered: boolean } }).request;
    asked.push({ covered, answer: () => sendResponse({ ok: true, value: {} }) });
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the view over a page', () => {
  it('is as wide as the window until the page has lost its scrollbar', async () => {
    const { cover, dialog } = stage();
    cover.open();
    expect(dialog.style.width).toBe(`${innerWidth}px`);
    await answerLast();
    expect(dialog.style.width).toBe('');
  });

  it('follows a window that is resized before that', () => {
    const { cover, dialog } = stage();
    cover.open();
    window.dispatchEvent(new Event('resize'));
    expect(dialog.style.width).toBe('');
  });

  it('leaves the page to be seen when that has its scrollbar again, and stands where it stood', async () => {
    const { cover, dialog, surface } = stage();
    cover.open();
    await answerLast();
    void cover.hide();
    expect(asked.map(({ covered }) => covered)).toEqual([true, false]);
    expect(dialog.style.width).toBe(`${innerWidth}px`);
    expect([cover.isLaid(), surface.isOpen()]).toEqual([false, true]);
    vi.mocked(scrollTo).mockImplementation(() => expect(surface.isOpen()).toBe(true));
    await answerLast();
    expect(scrollTo).toHaveBeenCalledOnce();
    expect(surface.isOpen()).toBe(false);
  });

  it('keeps nobody waiting for a background that has to start first, and moves no page that is seen', async () => {
    const { cover, surface } = stage();
    cover.open();
    await answerLast();
    void cover.hide();
    await vi.advanceTimersByTimeAsync(500);
    expect(surface.isOpen()).toBe(false);
    await answerLast();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('stays when it is called for again before the page is seen', async () => {
    const { cover, surface, dialog } = stage();
    cover.open();
    await answerLast();
    void cover.hide();
    cover.open();
    for (const { answer } of asked) answer();
    await vi.advanceTimersByTimeAsync(500);
    expect([cover.isLaid(), surface.isOpen(), dialog.style.width]).toEqual([true, true, '']);
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('gives the page its scrollbar back when the browser closes the view by itself', () => {
    const { cover, surface, dialog } = stage();
    cover.open();
    surface.close();
    dialog.dispatchEvent(new Event('close'));
    expect(cover.isLaid()).toBe(false);
    expect(asked.at(-1)?.covered).toBe(false);
  });
});
