import type { Highlight } from '../../../lib/model/saved-item.ts';

/** The same highlight with another note; an empty one is none. */
export function withNote({ note: _, ...bare }: Highlight, note: string): Highlight {
  const words = note.trim();
  return words === '' ? bare : { ...bare, note: words };
}
