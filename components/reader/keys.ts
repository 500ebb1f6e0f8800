import { plainKey } from './plain-key.ts';

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

/** What a key means; nothing while typing, composing, or with a modifier held. */
export const keyAction = (event: KeyboardEvent): KeyAction | undefined =>
  event.repeat ? undefined : ACTIONS[plainKey(event) ?? ''];
