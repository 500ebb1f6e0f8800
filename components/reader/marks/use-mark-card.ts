import { useEffect, useRef, useState } from 'preact/hooks';

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
export function useMarkCard(body: HTMLElement) {
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
  /** A card that went away under the focus would lose it, and whoever reads by keyboard their place. */
  const holdsFocus = () => {
    const { activeElement } = body.getRootNode() as Document | ShadowRoot;
    return activeElement?.closest('.card') != null;
  };
  const leave = () =>
    soon(CLOSE_AFTER, () => setCard((shown) => (shown?.pinned || holdsFocus() ? shown : undefined)));

  /** By Tab to something else: what comes next must not lie under the card. */
  const moveOn = ({ relatedTarget }: FocusEvent) => {
    const next = relatedTarget as Element | null;
    if (next && !next.closest('.card') && !markAt(next)) close();
    else leave();
  };

  useEffect(() => {
    const listening = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      hear: (event: HTMLElementEventMap[Name]) => void,
    ) => body.addEventListener(name, hear, { signal: listening.signal });
    on('mouseover', (event) => {
      const mark = markAt(event.target);
      // Marks also pass under a pointer that rests, while the keyboard scrolls.
      if (mark && !selecting(event)) soon(OPEN_AFTER, () => holdsFocus() || open(mark, false));
    });
    on('mouseout', (event) => {
      if (markAt(event.target)) leave();
    });
    // A selection may begin here: a card that stands over the next line would be in its way.
    on('mousedown', close);
    on('focusin', (event) => {
      const mark = markAt(event.target);
      if (mark?.matches(':focus-visible')) open(mark, false);
    });
    on('focusout', moveOn);
    on('click', (event) => {
      const mark = markAt(event.target);
      // A press of the keyboard, or of a screen reader, is a click without a pointer.
      const keyboard = event.detail === 0;
      if (mark && !mark.closest('a') && (keyboard || !hasSelected(mark))) open(mark, true, keyboard);
      else close();
    });
    return () => listening.abort();
  }, [body]);
  return { card, open, close, stay, leave, moveOn };
}
