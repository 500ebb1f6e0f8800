import type { Command } from './commands/command.ts';
import { plainKey } from './plain-key.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  Escape: 'escape',
  s: 'save',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  m: 'marks',
  x: 'x-ray',
  o: 'outline',
  a: 'appearance',
  d: 'theme',
  b: 'pick',
  c: 'comments',
  p: 'previous',
  n: 'next',
  l: 'list',
  '?': 'keys',
};
/** What a key means; nothing while typing, composing, or with a modifier held. */
export const commandOf = (event: KeyboardEvent): Command | undefined =>
  event.repeat ? undefined : COMMANDS[plainKey(event) ?? ''];
