import type { Command } from './commands/command.ts';
import { plainKey } from './plain-key.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
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
/** What a key means; nothing while typing, composing, or with a modifier held. Esc leads out of a field too. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.key === 'Escape' && !event.isComposing) return 'escape';
  return event.repeat ? undefined : COMMANDS[plainKey(event) ?? ''];
}
