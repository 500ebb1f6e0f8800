import type { Article } from '../../lib/model/article.ts';
import { hasOutline } from './outline/has-outline.ts';
import type { Beside, ReaderState } from './state.ts';

/** CSS pixels. From here on what is called stands beside the text; on anything narrower it lies over it (side-panel.css, outline-room.css). */
export const BESIDE = 860;

/** Does what stands beside the text hide some of it, so that it has to go where it leads to a place? */
export const liesOverText = (): boolean => window.innerWidth < BESIDE;

/** The one thing that stands beside the text: what was called last, else the outline where it is wanted all the time. */
export function besideText({ opened, settings }: ReaderState, article: Article): Beside | undefined {
  const called = opened.value;
  if (called && called !== 'menu' && called !== 'keys') return called;
  return settings.value.outline && hasOutline(article) ? 'outline' : undefined;
}
