import { describe, expect, it } from 'vitest';
import { gestureOf } from '../../../components/reader/lightbox/gesture.ts';
import { FITTED, keepInside, mostScale, zoomAt } from '../../../components/reader/lightbox/zoom.ts';

const FRAME = { width: 1000, height: 600 };
const PICTURE = { width: 800, height: 600 };

describe('a picture that is zoomed', () => {
  it('keeps the point under the pointer where it is', () => {
    // 100 pixels right of the centre lies the picture's own place 100; at twice the size that place lies at 200.
    const zoom = zoomAt(FITTED, 2, { x: 100, y: -50 });
    expect(zoom.scale * 100 + zoom.x).toBe(100);
    expect(zoom.scale * -50 + zoom.y).toBe(-50);
  });

  it('comes back to where it was when zoomed out at the same point', () => {
    const there = zoomAt(FITTED, 3, { x: 240, y: 30 });
    expect(zoomAt(there, 1, { x: 240, y: 30 })).toEqual(FITTED);
  });

  it('is never smaller than fitted, never larger than its most', () => {
    expect(keepInside({ scale: 0.3, x: 0, y: 0 }, FRAME, PICTURE, 4).scale).toBe(1);
    expect(keepInside({ scale: 9, x: 0, y: 0 }, FRAME, PICTURE, 4).scale).toBe(4);
  });

  it('stays in the middle where it is smaller than its frame, and leaves no gap where it is larger', () => {
    // At 1.25 the width fills the frame to the pixel; the height stands over by 75 on either side.
    expect(keepInside({ scale: 1.25, x: 300, y: 300 }, FRAME, PICTURE, 4)).toEqual({
      scale: 1.25,
      x: 0,
      y: 75,
    });
    expect(keepInside({ scale: 2, x: -900, y: -900 }, FRAME, PICTURE, 4)).toEqual({
      scale: 2,
      x: -300,
      y: -300,
    });
  });

  it('may show two screen pixels for each of its own, however large it is', () => {
    expect(mostScale(PICTURE, { width: 4000, height: 3000 })).toBe(10);
    expect(mostScale(PICTURE, { width: 400, height: 300 })).toBe(4);
  });
});

describe('a pointer that is let go', () => {
  it.each([
    [2, -3, 'tap'],
    [-80, 10, 'next'],
    [80, 10, 'previous'],
    [10, 140, 'close'],
    [10, -140, undefined],
    [70, 65, undefined],
    [30, 4, undefined],
  ] as const)('after %i, %i means %s', (dx, dy, meant) => {
    expect(gestureOf(dx, dy)).toBe(meant);
  });
});
