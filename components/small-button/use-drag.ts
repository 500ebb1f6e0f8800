import { useRef, useState } from 'preact/hooks';
import { type ButtonPlace, withinWindow } from '../../lib/settings/button-place.ts';

/** CSS pixels: a hand that trembles does not drag. */
const TREMBLE = 5;
/** Of the window's height, for one press of an arrow key. */
const STEP = 0.04;

/** The place of the middle of the pointer: at the nearer side. */
const placeAt = (x: number, y: number): ButtonPlace => ({
  side: x < window.innerWidth / 2 ? 'left' : 'right',
  down: withinWindow(y / window.innerHeight),
});

/** Moves by pointer and by arrow keys; `keep` hears where it came to rest. */
export function useDrag(first: ButtonPlace, keep: (place: ButtonPlace) => void) {
  const [place, setPlace] = useState(first);
  const [dragging, setDragging] = useState(false);
  const start = useRef<{ x: number; y: number } | undefined>(undefined);
  const moved = useRef(false);

  const put = (next: ButtonPlace): void => {
    setPlace(next);
    keep(next);
  };
  const move = (event: PointerEvent): void => {
    const from = start.current;
    if (!from) return;
    if (!moved.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < TREMBLE) return;
    moved.current = true;
    setDragging(true);
    setPlace(placeAt(event.clientX, event.clientY));
  };
  const end = (event: PointerEvent): void => {
    if (!start.current) return;
    start.current = undefined;
    setDragging(false);
    if (moved.current) put(placeAt(event.clientX, event.clientY));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      if (event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY };
      moved.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onKeyDown: (event: KeyboardEvent) => {
      const next = placeByKey(event.key, place);
      if (!next) return;
      event.preventDefault();
      put(next);
    },
  };
  /** Was the click that follows the end of a drag? Asked once for each. */
  const wasDrag = (): boolean => {
    const was = moved.current;
    moved.current = false;
    return was;
  };
  return { place, dragging, handlers, wasDrag, put };
}

function placeByKey(key: string, { side, down }: ButtonPlace): ButtonPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return { side, down: withinWindow(down - STEP) };
    case 'ArrowDown':
      return { side, down: withinWindow(down + STEP) };
    case 'ArrowLeft':
      return { side: 'left', down };
    case 'ArrowRight':
      return { side: 'right', down };
    default:
      return undefined;
  }
}
