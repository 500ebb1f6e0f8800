import { askBackground } from '../../lib/messages/ask.ts';
import { codeOf } from '../../lib/messages/failure.ts';
import type { Surface } from './surface.ts';

/** Lays the view over the page, and gives the page back as it was. */
export function createCover(surface: Surface, onUpdated: () => void) {
  /** Where the page stood when it was covered. */
  let left: { url: string; x: number; y: number } | undefined;

  const tell = async (covered: boolean): Promise<void> => {
    try {
      await askBackground('page.covered', { covered });
    } catch (error) {
      if (codeOf(error) === 'extension-updated') onUpdated();
    }
  };
  const open = (): void => {
    if (surface.isOpen()) return;
    left = { url: location.href, x: window.scrollX, y: window.scrollY };
    surface.open();
    void tell(true);
  };
  const hide = (): void => {
    if (!surface.isOpen()) return;
    surface.close();
    // Without its scrollbar the page is wider, its lines break elsewhere, and the browser moves it a little.
    void tell(false).then(() => {
      if (left && left.url === location.href && !surface.isOpen()) {
        window.scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
      }
    });
  };
  return { open, hide };
}
