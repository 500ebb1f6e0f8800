import { useRef, useState } from 'preact/hooks';

export interface OpenCard {
  readonly index: number;
  readonly anchor: HTMLElement;
  /** Opened by a press: stays until something else is pressed. */
  readonly pinned: boolean;
  /** Opened from the keyboard: the focus goes on into it. */
  readonly entered: boolean;
}

const OPEN_AFTER = 120;
const CLOSE_AFTER = 260;

const markAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target as Element | null)?.closest?.<HTMLElement>('.mark[data-shown]') ?? undefined;

/** Someone who is selecting text wants no card in the way. */
const selecting = (event: MouseEvent) => event.buttons !== 0;
const hasSelected = (element: Element) => {
  const selection = element.ownerDocument.defaultView?.getSelection();
  return selection !== null && selection !== undefined && selection.toString().trim() !== '';
};

/** When the card opens and closes: pointer resting, focus, press. */
export function useMarkCard() {
  const [card, setCard] = useState<OpenCard>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const soon = (delay: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delay);
  };
  const stay = () => clearTimeout(timer.current);
  const close = () => {
    stay();
    setCard(undefined);
  };
  const open = (anchor: HTMLElement, pinned: boolean, entered = false) => {
    stay();
    setCard({ index: Number(anchor.dataset.index), anchor, pinned, entered });
  };
  const leave = () => soon(CLOSE_AFTER, () => setCard((shown) => (shown?.pinned ? shown : undefined)));

  const events = {
    onMouseOver: (event: MouseEvent) => {
      const mark = markAt(event.target);
      if (mark && !selecting(event)) soon(OPEN_AFTER, () => open(mark, false));
    },
    onMouseOut: (event: MouseEvent) => {
      if (markAt(event.target)) leave();
    },
    // A selection may begin here: a card that stands over the next line would be in its way.
    onMouseDown: close,
    onFocusIn: (event: FocusEvent) => {
      const mark = markAt(event.target);
      if (mark?.matches(':focus-visible')) open(mark, false);
    },
    onFocusOut: leave,
    onClick: (event: MouseEvent) => {
      const mark = markAt(event.target);
      // A press of the keyboard, or of a screen reader, is a click without a pointer.
      const keyboard = event.detail === 0;
      if (mark && !mark.closest('a') && (keyboard || !hasSelected(mark))) open(mark, true, keyboard);
      else close();
    },
  };
  return { card, open, close, stay, leave, events };
}
