import { painted } from '../../components/reader/after-paint.ts';
import type { LoadPart, ViewPartName } from '../../components/reader/parts.ts';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import type { ReaderState } from '../../components/reader/state.ts';
import { codeOf } from '../../lib/messages/failure.ts';
import { isFurtherTheme, type Theme } from '../../lib/settings/typography.ts';
import type { CurrentReading } from './current-reading.ts';
import type { Reading } from './read-article.ts';
import { tellRead } from './tell-read.ts';
import { within } from './within.ts';

/**
 * What stands above the text comes with it, so that nothing moves under the reader's eyes: the sentences of the summary,
 * which need a few milliseconds, and what the extension itself brings. Marks move nothing and come when they are there.
 */
const ABOVE_MS = 600;

interface Showing {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly current: CurrentReading;
  readonly loadPart: LoadPart;
  /** Draws the view, unless it is drawn. */
  readonly draw: () => void;
  /** Lays it over the page, unless it lies there. */
  readonly open: () => void;
  readonly life: AbortSignal;
}

/** The colours of the chosen theme, where the view does not carry them. */
export const themeParts = (theme: Theme): ViewPartName[] => (isFurtherTheme(theme) ? ['themes'] : []);

/** Brings the article of the page on screen. */
export function createShow({ state, actions, current, loadPart, draw, open, life }: Showing) {
  /** What cannot come, the view says itself. */
  const above = () => {
    const { introduced, theme } = state.settings.value;
    const first: ViewPartName[] = ['looks', ...(introduced ? [] : ['reader-menu' as const])];
    return Promise.allSettled([...first, ...themeParts(theme)].map((name) => loadPart(name)));
  };
  const fill = async (reading: Reading): Promise<void> => {
    const { plain, summed, whole } = reading;
    const [early] = await Promise.all([within(summed, ABOVE_MS), within(above(), ABOVE_MS)]);
    void actions.show(early ?? plain);
    // The view is laid out once, with the article in it, and not a first time without.
    await Promise.resolve();
    open();
    // Whatever is asked for now would take the processor from the first paint.
    await painted();
    tellRead(plain, life, (last) => {
      state.lastVisit.value = last;
    });
    void whole().then(async (late) => {
      if (!(await current.isStill(reading))) return;
      const { summary = [], needless } = early ?? {};
      // The very same sentences: whoever shows them need not begin anew.
      const article = { ...late, ...(summary.length && { summary }), ...(needless && { needless }) };
      state.phase.value = { at: 'reading', article };
    });
  };
  /** @throws Failure when opening by itself and there is nothing to read; otherwise the view says so. */
  return async (automatic: boolean): Promise<void> => {
    if (current.isCurrent() && state.phase.value.at === 'reading') return open();
    // They come while the page is read.
    void above();
    if (automatic) {
      const reading = await current.read();
      // While the summary is on its way, all else is drawn.
      if (!state.onScreen.value) {
        state.phase.value = { at: 'reading', article: reading.plain };
        draw();
      }
      return fill(reading);
    }
    state.phase.value = { at: 'loading' };
    open();
    // Lets the browser paint the empty sheet first.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await fill(await current.read());
    } catch (error) {
      state.phase.value = { at: 'failed', code: codeOf(error) };
    }
  };
}
