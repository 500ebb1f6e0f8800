import { latinKey } from '../ui/latin-key.ts';
import type { PickerState } from './state.ts';

/** What a key means while a block is picked; undefined for the browser's own (Tab, a button's Enter). */
export function pickerKey(event: KeyboardEvent, state: PickerState): (() => void) | undefined {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const onButton = (event.composedPath()[0] as Element | undefined)?.nodeName === 'BUTTON';
  const actions: Readonly<Record<string, () => void>> = {
    ArrowUp: () => state.move('up'),
    ArrowDown: () => state.move('down'),
    ArrowLeft: () => state.move('left'),
    ArrowRight: () => state.move('right'),
    Escape: state.cancel,
    h: state.hide,
    u: state.undo,
    ...(!onButton && { Enter: state.choose }),
  };
  return actions[latinKey(event.key)];
}
