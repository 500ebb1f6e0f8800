import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../components/reader/after-paint.ts';

vi.unmock('../../../components/reader/after-paint.ts');

let frames: (() => void)[];
const then = vi.fn();

beforeEach(() => {
  frames = [];
  then.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    frames[frame - 1] = () => {};
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const paint = () => {
  for (const frame of frames.splice(0)) frame();
};

test('waits for the frame, and not only for its beginning', () => {
  afterPaint(then);
  paint();
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(then).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(then).toHaveBeenCalledTimes(1);
});

test('comes in a tab that paints nothing, too', () => {
  afterPaint(then);
  vi.advanceTimersByTime(100);
  expect(then).toHaveBeenCalledTimes(1);
});

test('can be called off, before the frame and in it', () => {
  afterPaint(then)();
  const callOff = afterPaint(then);
  paint();
  callOff();
  vi.advanceTimersByTime(1000);
  expect(then).not.toHaveBeenCalled();
});
