import { render } from 'preact';
import type { ButtonTrouble } from '../../components/small-button/SmallButton.tsx';
import { SmallButton } from '../../components/small-button/SmallButton.tsx';
import css from '../../components/small-button/small-button.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import { askBackground } from '../../lib/messages/ask.ts';
import { loadButtonPlace, saveButtonPlace } from '../../lib/settings/button-place.ts';
import type { OpeningChoice, Settings } from '../../lib/settings/settings.ts';
import { languageOf } from '../../lib/words/language.ts';
import { pageOf } from '../reader.content/page-address.ts';

/** What happens in the button is not the page's: shortcuts, dragging, closing of menus. */
const KEPT =
  'click pointerdown pointerup mousedown mouseup touchstart touchend keydown keypress keyup focusin focusout';

export interface ShownButton {
  /** Puts it back, where it was. */
  readonly show: () => void;
  readonly hide: () => void;
  /** With the settings as they are now. */
  readonly dress: (settings: Settings) => void;
}

/** Our one element at the end of the page, with the button in its shadow root. */
export async function createSmallButton(first: Settings): Promise<ShownButton> {
  let settings = first;
  let place = await loadButtonPlace();
  /** Where the user put it away: the next article of a page that does not load has it again. */
  let dismissedAt: string | undefined;
  let trouble: ButtonTrouble | undefined;
  const host = document.createElement('pandok-button');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + css;
  const root = document.createElement('div');
  shadow.append(style, root);
  for (const type of KEPT.split(' ')) host.addEventListener(type, (event) => event.stopPropagation());

  async function attempt(deed: () => Promise<unknown>, otherwise: ButtonTrouble): Promise<void> {
    trouble = undefined;
    try {
      await deed();
    } catch {
      trouble = otherwise;
    }
    draw();
  }
  const hide = (): void => {
    host.remove();
    render(null, root);
  };
  const dismiss = (): void => {
    dismissedAt = pageOf(location.href);
    hide();
  };
  const choose = (choice: OpeningChoice) =>
    attempt(async () => {
      await askBackground('opening.choose', { url: location.href, choice });
      dismiss();
    }, 'notChanged');
  function draw(): void {
    if (!host.isConnected) return;
    root.dataset.theme = settings.theme;
    render(
      <SmallButton
        language={languageOf(settings.language, navigator.languages)}
        first={place}
        trouble={trouble}
        onOpen={() => void attempt(() => askBackground('reader.open', {}), 'notOpened')}
        onPlace={(next) => {
          place = next;
          // Where it cannot be remembered it stands here all the same.
          void saveButtonPlace(next).catch(() => {});
        }}
        onHide={dismiss}
        onNever={() => void choose('never-here')}
        onAutomatic={() => void choose('auto')}
      />,
      root,
    );
  }
  return {
    show: () => {
      if (dismissedAt === pageOf(location.href) || host.isConnected) return;
      document.documentElement.append(host);
      draw();
    },
    hide,
    dress: (changed) => {
      settings = changed;
      draw();
    },
  };
}
