import { pressMark } from '../../components/reader/ArticleView.tsx';
import type { Command } from '../../components/reader/commands/command.ts';
import { commandOf } from '../../components/reader/keys.ts';

/**
 * `press` hears a key first and says whether it took it; the rest are commands for `act`.
 * While the view is open its keys are its own: taken before any listener of the page, and not handed on.
 * What the browser does by itself (scrolling, Tab, Enter on a button) still happens.
 */
export function holdKeyboard(
  isOpen: () => boolean,
  press: (event: KeyboardEvent) => boolean | undefined,
  act: (command: Command) => void,
  signal: AbortSignal,
): void {
  const hold = (event: KeyboardEvent): void => {
    if (!isOpen()) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || pressMark(event) || press(event)) return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    act(command);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, hold, { capture: true, signal });
  }
}
