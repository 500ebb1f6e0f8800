import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

interface DialogProps {
  title: string;
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal sheet. The browser keeps the focus inside and gives it back; Esc and the cross close it. */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement as HTMLElement | null;
    shown?.showModal?.();
    // Not the cross: what opened is said first, and nothing is ringed that nobody chose.
    heading.current?.focus();
    return () => {
      shown?.close?.();
      // The button that empties the trash is gone with what was in it.
      (before?.isConnected ? before : document.getElementById('search'))?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button icon="close" label={close} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
