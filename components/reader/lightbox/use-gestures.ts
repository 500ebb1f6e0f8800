import { useRef } from 'preact/hooks';
import { type Gesture, gestureOf } from './gesture.ts';
import { FITTED, keepInside, mostScale, type Size, type Zoom, zoomAt } from './zoom.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A turn of the wheel. */
const WHEEL_STEP = 1.2;

/** The frame, and the picture in it as it fits. */
function measure(stage: HTMLElement): { frame: Size; fitted: Size; most: number } {
  const image = stage.querySelector('img');
  const fitted = { width: image?.offsetWidth ?? 0, height: image?.offsetHeight ?? 0 };
  const natural = { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
  return {
    frame: { width: stage.clientWidth, height: stage.clientHeight },
    fitted,
    most: mostScale(fitted, natural),
  };
}

/** Pointers over the picture: wheel and two fingers zoom, a drag pans, a swipe over a fitted picture turns the page. */
export function useGestures(
  stage: { readonly current: HTMLElement | null },
  zoom: Zoom,
  setZoom: (zoom: Zoom) => void,
  onGesture: (gesture: Gesture, onPicture: boolean) => void,
) {
  const pointers = useRef(new Map<number, Place>());
  /** How far the pointer went since it came down; nothing while two are there. */
  const way = useRef<Place>(undefined);
  const now = useRef(zoom);
  now.current = zoom;

  const move = (next: Zoom) => {
    if (!stage.current) return;
    const { frame, fitted, most } = measure(stage.current);
    now.current = keepInside(next, frame, fitted, most);
    setZoom(now.current);
  };
  const fromCentre = ({ x, y }: Place): Place => {
    const box = stage.current?.getBoundingClientRect();
    return box ? { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 } : FITTED;
  };
  /** By steps of `factor` around a point, the centre unless told. */
  const zoomBy = (factor: number, at: Place = FITTED) =>
    move(zoomAt(now.current, Math.max(1, now.current.scale * factor), at));
  const panBy = (dx: number, dy: number) =>
    move({ ...now.current, x: now.current.x + dx, y: now.current.y + dy });

  const placeOf = (event: PointerEvent): Place => ({ x: event.clientX, y: event.clientY });
  const spread = (): { middle: Place; length: number } => {
    const [one = FITTED, other = FITTED] = [...pointers.current.values()];
    return {
      middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
      length: Math.hypot(one.x - other.x, one.y - other.y) || 1,
    };
  };
  const release = (event: PointerEvent, meant: boolean) => {
    const went = way.current;
    if (!pointers.current.delete(event.pointerId) || pointers.current.size > 0) return;
    way.current = undefined;
    if (!meant || !went) return;
    const gesture = gestureOf(went.x, went.y);
    if (gesture && (gesture === 'tap' || now.current.scale === 1))
      onGesture(gesture, event.composedPath()[0] instanceof HTMLImageElement);
  };
  const events = {
    onWheel: (event: WheelEvent) => {
      event.preventDefault();
      const { x, y } = fromCentre({ x: event.clientX, y: event.clientY });
      zoomBy(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, { x, y });
    },
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      pointers.current.set(event.pointerId, placeOf(event));
      way.current = pointers.current.size === 1 ? FITTED : undefined;
    },
    onPointerMove: (event: PointerEvent) => {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const wide = spread();
      const place = placeOf(event);
      pointers.current.set(event.pointerId, place);
      const dx = place.x - before.x;
      const dy = place.y - before.y;
      if (pointers.current.size > 1) {
        const { middle, length } = spread();
        zoomBy(length / wide.length, fromCentre(middle));
        panBy(middle.x - wide.middle.x, middle.y - wide.middle.y);
        return;
      }
      if (way.current) way.current = { x: way.current.x + dx, y: way.current.y + dy };
      if (now.current.scale > 1) panBy(dx, dy);
    },
    onPointerUp: (event: PointerEvent) => release(event, true),
    onPointerCancel: (event: PointerEvent) => release(event, false),
    onPointerLeave: (event: PointerEvent) => release(event, false),
  };
  return { events, zoomBy, panBy };
}
