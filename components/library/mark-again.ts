import { effect } from '@preact/signals';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import type { LibraryWorld } from './world.ts';

/** May these words change what is marked in a text? */
export const touches = ({ never, always }: MarkWords, text: string): boolean =>
  [...never, ...always.map((word) => word.text)].some((word) => text.includes(word));

/** Tells when other words are to be marked, or never, than before: here, in the options, or in another tab. */
export function watchMarkWords({ settings }: LibraryWorld, changed: () => void): void {
  let before = JSON.stringify(settings.peek().markWords);
  effect(() => {
    const now = JSON.stringify(settings.value.markWords);
    if (now === before) return;
    before = now;
    changed();
  });
}
