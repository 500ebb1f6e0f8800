import { painted } from '../../components/reader/after-paint.ts';
import reader from '../../components/reader/reader.css?inline';
import tokens from '../../components/ui/tokens.css?inline';

/** Our one element over the page, and the dialog in it. */
export interface Surface {
  readonly dialog: HTMLDialogElement;
  readonly isOpen: () => boolean;
  readonly open: () => void;
  /** Takes our element out again: the page is as it was. */
  readonly close: () => void;
  /** Adds a style sheet: of a part that came later. */
  readonly dress: (css: string) => void;
}

/** Pages listen for these to forbid copying, to steal clicks, or to scroll; what happens in our view is not theirs. */
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend wheel ' +
  'selectstart dragstart copy cut paste input change focusin focusout';

/** Nearer to the top than this, the bar always shows. CSS pixels. */
const NEAR_TOP = 120;

function followScrolling(dialog: HTMLDialogElement): void {
  let last = 0;
  dialog.addEventListener(
    'scroll',
    () => {
      const now = dialog.scrollTop;
      if (Math.abs(now - last) < 6) return;
      dialog.toggleAttribute('data-scrolled', now > 8);
      dialog.toggleAttribute('data-away', now > last && now > NEAR_TOP);
      last = now;
    },
    { passive: true },
  );
}

/** A modal dialog in a shadow root: in the top layer, with the page inert under it, and nothing of the page touched. */
export function createSurface(document: Document): Surface {
  const host = document.createElement('pandok-reader');
  const shadow = host.attachShadow({ mode: 'open' });
  const dress = (css: string): void => {
    const style = document.createElement('style');
    style.textContent = css;
    // After the earlier ones, which it may build on.
    shadow.insertBefore(style, dialog);
  };
  const dialog = document.createElement('dialog');
  dialog.tabIndex = -1;
  shadow.append(dialog);
  dress(tokens + reader);
  for (const type of KEPT.split(' ')) host.addEventListener(type, (event) => event.stopPropagation());
  followScrolling(dialog);
  /** The dialog itself, not its first button: the arrow keys and the space bar scroll at once. */
  const takeFocus = (): void => {
    if (dialog.open && !shadow.activeElement) dialog.focus({ preventScroll: true });
  };
  let scrollTop = 0;
  return {
    dialog,
    dress,
    isOpen: () => dialog.open,
    open: () => {
      if (dialog.open) return;
      document.documentElement.append(host);
      // Inert, it gets no focus yet: with the first in a page Firefox fetches what fills in forms, before anything is painted.
      dialog.inert = true;
      dialog.showModal();
      void painted()
        .then(() => {
          dialog.inert = false;
          return painted();
        })
        .then(takeFocus);
      if (scrollTop > 0) dialog.scrollTop = scrollTop;
    },
    close: () => {
      scrollTop = dialog.scrollTop;
      if (dialog.open) dialog.close();
      host.remove();
    },
  };
}
