import { latinKey } from '../ui/latin-key.ts';

const typesText = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The key in Latin letters, whatever the keyboard gives: ㄴ is `s`. Nothing while typing, composing, or with a modifier held. */
export function plainKey(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (typesText(event.composedPath()[0])) return undefined;
  return latinKey(event.key);
}
