import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonPlace } from '../../lib/settings/button-place.ts';
import type { Language } from '../../lib/words/language.ts';
import { smallButtonWords } from '../../lib/words/small-button.ts';
import { ButtonMenu, type ButtonMenuProps } from './ButtonMenu.tsx';
import { useDrag } from './use-drag.ts';

/** What could not be done. */
export type ButtonTrouble = 'notOpened' | 'notChanged';

export interface SmallButtonProps extends Pick<ButtonMenuProps, 'onHide' | 'onNever' | 'onAutomatic'> {
  language: Language;
  first: ButtonPlace;
  trouble: ButtonTrouble | undefined;
  onOpen: () => void;
  onPlace: (place: ButtonPlace) => void;
}

/** A video that fills the screen is not to be stood on. */
function useFullscreen(): boolean {
  const [is, set] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => set(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return is;
}

/** A sheet with one line marked: the product's own sign. */
function Sign() {
  return (
    <svg class="sign" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d="M4 4.500h14M4 14.500h14M4 18.500h8.500" />
      <path class="sign-mark" d="M4 9.500h14" />
    </svg>
  );
}

/**
 * What stands on an article in place of the reading view, for those who want to be asked. A page may press it by script,
 * so only a person's press counts.
 */
export function SmallButton(props: SmallButtonProps) {
  const { language, first, trouble, onOpen, onPlace, ...choices } = props;
  const words = smallButtonWords[language];
  const { place, dragging, handlers, wasDrag, put } = useDrag(first, onPlace);
  const [unfolded, unfold] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    unfold(false);
    more.current?.focus();
  };
  if (useFullscreen()) return null;
  return (
    <section
      class="place"
      aria-label={words.group}
      lang={language}
      data-side={place.side}
      data-low={place.down > 0.5}
      data-dragging={dragging}
      data-unfolded={unfolded}
      style={{ top: `${place.down * 100}%` }}
    >
      <button
        type="button"
        class="open"
        aria-label={words.open}
        {...handlers}
        onClick={(event) => {
          if (!wasDrag() && event.isTrusted) onOpen();
        }}
      >
        <Sign />
        <span class="open-words" aria-hidden="true">
          {words.open}
        </span>
      </button>
      <button
        ref={more}
        type="button"
        class="more"
        aria-label={words.more}
        aria-expanded={unfolded}
        title={`${words.more} (${words.moreHint})`}
        onClick={(event) => event.isTrusted && unfold(!unfolded)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3.500 8h.01M8 8h.01M12.500 8h.01" />
        </svg>
      </button>
      {unfolded && (
        <ButtonMenu
          words={words}
          {...choices}
          onClose={fold}
          onOtherSide={() => {
            put({ ...place, side: place.side === 'left' ? 'right' : 'left' });
            fold();
          }}
        />
      )}
      <p class="trouble" role="status">
        {trouble ? words[trouble] : ''}
      </p>
    </section>
  );
}
