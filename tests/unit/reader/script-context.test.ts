// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../entrypoints/reader.content/script-context.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

it('a script that is put in again ends the one before it, and no other', () => {
  const ended: string[] = [];
  const begun = (name: string, as: string) => {
    const context = new ContentScriptContext(name);
    context.onInvalidated(() => ended.push(as));
    return context;
  };
  const first = begun('reader', 'first');
  begun('page', 'other');
  const second = begun('reader', 'second');
  expect(ended).toEqual(['first']);
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
});

it('tells of another address before it is there, by the Navigation API', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const told = vi.fn();
  new ContentScriptContext('told').addEventListener(window, 'wxt:locationchange', ({ newUrl }) =>
    told(newUrl.href),
  );
  const go = (url: string) =>
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url } }));
  go(location.href);
  expect(told).not.toHaveBeenCalled();
  go('https://board.example/2');
  go('https://board.example/2');
  expect(told.mock.calls).toEqual([['https://board.example/2']]);
  // Ended by the next of its name.
  new ContentScriptContext('told');
  go('https://board.example/3');
  expect(told).toHaveBeenCalledTimes(1);
});

it('looks for itself where there is none', () => {
  vi.useFakeTimers();
  const told = vi.fn();
  new ContentScriptContext('looks').addEventListener(window, 'wxt:locationchange', ({ newUrl }) =>
    told(newUrl.pathname),
  );
  history.replaceState(null, '', '/news/2');
  vi.advanceTimersByTime(3000);
  expect(told.mock.calls).toEqual([['/news/2']]);
  new ContentScriptContext('looks');
  history.replaceState(null, '', '/news/3');
  vi.advanceTimersByTime(3000);
  expect(told).toHaveBeenCalledTimes(1);
});
