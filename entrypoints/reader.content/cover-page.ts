import { askBackground } from '../../lib/messages/ask.ts';
import { codeOf } from '../../lib/messages/failure.ts';
import type { Surface } from './surface.ts';
import { within } from './within.ts';

/** How long a page that is asked for may wait for its scrollbar: the background may have to start first. */
const SCROLLBAR_MS = 400;

/** Lays the view over the page, and gives the page back as it was. */
export function createCover(surface: Surface, onUpdated: () => void) {
  let laid = false;
  /** Where the page stood when it was covered. */
  let left: { url: string; x: number; y: number } | undefined;

  const tell = async (covered: boolean): Promise<void> => {
    try {
      await askBackground('page.covered', { covered });
    } catch (error) {
      if (codeOf(error) === 'extension-updated') onUpdated();
    }
  };
  /**
   * The page's scrollbar goes and comes back a moment after it is asked to. Until then the view is as wide as the window,
   * also under the scrollbar, so that no line moves. Of a page zoomed with the fingers nobody knows that width, and there
   * scrollbars take no room; a window that is turned or drawn narrower meanwhile has another.
   */
  const holdWidth = (): void => {
    if (visualViewport?.scale !== 1) return;
    surface.dialog.style.width = `${innerWidth}px`;
    window.addEventListener('resize', letWidthGo, { once: true });
  };
  const letWidthGo = (): void => {
    surface.dialog.style.width = '';
  };
  const open = (): void => {
    if (laid) return;
    laid = true;
    if (!surface.isOpen()) left = { url: location.href, x: window.scrollX, y: window.scrollY };
    holdWidth();
    surface.open();
    void tell(true).then(() => {
      if (laid) letWidthGo();
    });
  };
  /** Resolves when the page is seen again. */
  const hide = async (): Promise<void> => {
    if (!laid) return;
    laid = false;
    holdWidth();
    const uncovered = tell(false).then(() => {
      // Without its scrollbar the page is wider, its lines break elsewhere, and the browser moves it a little. Who sees it
      // already may have gone elsewhere meanwhile.
      if (left && left.url === location.href && !laid && surface.isOpen()) {
        window.scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
      }
    });
    await within(uncovered, SCROLLBAR_MS);
    if (!laid) surface.close();
  };
  // A browser may close it over our heads, as by the back gesture of a phone.
  surface.dialog.addEventListener('close', () => {
    if (!surface.isOpen()) void hide();
  });
  return { open, hide, isLaid: () => laid };
}
