/** How a picture lies in its frame: its scale against the fitted size, and its centre against the frame's, in CSS pixels. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

/** Times the fitted size, and more only for pictures whose own pixels go further. */
const MOST = 4;

/** The largest scale of a picture that is shown `fitted` wide and has `natural` pixels. */
export const mostScale = (fitted: Size, natural: Size): number =>
  fitted.width > 0 ? Math.max(MOST, (2 * natural.width) / fitted.width) : MOST;

/** Keeps the picture from leaving its frame: it is centred where it is smaller, and covers the frame where it is larger. */
export function keepInside(zoom: Zoom, frame: Size, fitted: Size, most: number): Zoom {
  const scale = Math.min(most, Math.max(1, zoom.scale));
  const within = (offset: number, length: number, room: number) => {
    const spare = Math.max(0, (length * scale - room) / 2);
    return Math.min(spare, Math.max(-spare, offset));
  };
  return {
    scale,
    x: within(zoom.x, fitted.width, frame.width),
    y: within(zoom.y, fitted.height, frame.height),
  };
}

/** Another scale, with the picture staying where it is under a point. `x` and `y` count from the frame's centre. */
export function zoomAt(zoom: Zoom, scale: number, point: { readonly x: number; readonly y: number }): Zoom {
  const grown = scale / zoom.scale;
  return {
    scale,
    x: point.x - (point.x - zoom.x) * grown,
    y: point.y - (point.y - zoom.y) * grown,
  };
}
