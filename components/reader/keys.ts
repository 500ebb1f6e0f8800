export type KeyAction =
  | 'escape'
  | 'save'
  | 'larger'
  | 'smaller'
  | 'marks'
  | 'x-ray'
  | 'theme'
  | 'keys'
  | 'pick';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  Escape: 'escape',
  s: 'save',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  m: 'marks',
  x: 'x-ray',
  d: 'theme',
  b: 'pick',
  '?': 'keys',
};
/** With a Korean keyboard the same keys give these letters. */
const HANGUL: Readonly<Record<string, string>> = { ㄴ: 's', ㅡ: 'm', ㅌ: 'x', ㅇ: 'd', ㅠ: 'b' };

const typesText = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What a key means; nothing while typing, composing, or with a modifier held. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
  if (typesText(event.composedPath()[0])) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return ACTIONS[HANGUL[key] ?? key];
}
