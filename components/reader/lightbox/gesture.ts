export type Gesture = 'tap' | 'previous' | 'next' | 'close';

/** CSS pixels. A finger that rests moves a little. */
const STILL = 8;
const SWIPE = 56;
const SWIPE_AWAY = 96;

/** What a pointer meant that went `dx`, `dy` over a fitted picture and was let go. */
export function gestureOf(dx: number, dy: number): Gesture | undefined {
  const across = Math.abs(dx);
  const along = Math.abs(dy);
  if (across <= STILL && along <= STILL) return 'tap';
  if (across >= SWIPE && across > 1.5 * along) return dx < 0 ? 'next' : 'previous';
  return dy >= SWIPE_AWAY && along > 1.5 * across ? 'close' : undefined;
}
