import { useRef, useState } from 'preact/hooks';

export interface OpenCard {
  readonly index: number;
  readonly anchor: HTMLElement;
  /** Opened by a press: stays until something else is pressed. */
  readonly pinned: boolean;
}

const OPEN_AFTER = 120;
const CLOSE_AFTER = 260;

const markAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target as Element | null)?.closest?.<HTMLElement>('.mark[data-shown]') ?? undefined;

/** Someone who is selecting text wants no card in the way. */
const selecting = (event: MouseEvent) => event.buttons !== 0;

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
  const open = (anchor: HTMLElement, pinned: boolean) => {
    stay();
    setCard({ index: Number(anchor.dataset.index), anchor, pinned });
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
    onFocusIn: (event: FocusEvent) => {
      const mark = markAt(event.target);
      if (mark) open(mark, false);
    },
    onFocusOut: leave,
    onClick: (event: MouseEvent) => {
      const mark = markAt(event.target);
      if (mark && !mark.closest('a')) open(mark, true);
      else close();
    },
  };
  return { card, open, close, stay, leave, events };
}
