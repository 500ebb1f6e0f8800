import { useEffect, useRef } from 'preact/hooks';
import type { SmallButtonWords } from '../../lib/words/small-button.ts';

export interface ButtonMenuProps {
  words: SmallButtonWords;
  onHide: () => void;
  onNever: () => void;
  onAutomatic: () => void;
  onOtherSide: () => void;
  onClose: () => void;
}

/** Ways to be rid of the small button, or to have it elsewhere. Closes on Escape and when the focus leaves. */
export function ButtonMenu({ words, onHide, onNever, onAutomatic, onOtherSide, onClose }: ButtonMenuProps) {
  const menu = useRef<HTMLElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const choices = [
    [words.hideHere, onHide],
    [words.neverHere, onNever],
    [words.otherSide, onOtherSide],
    [words.automatic, onAutomatic],
  ] as const;
  return (
    <section
      ref={menu}
      class="menu"
      aria-label={words.more}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {choices.map(([name, choose]) => (
        <button key={name} type="button" onClick={(event) => event.isTrusted && choose()}>
          {name}
        </button>
      ))}
    </section>
  );
}
