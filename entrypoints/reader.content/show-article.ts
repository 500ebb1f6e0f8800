import type { LoadPart, ViewPartName } from '../../components/reader/parts.ts';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import type { ReaderState } from '../../components/reader/state.ts';
import { codeOf } from '../../lib/messages/failure.ts';
import type { Theme } from '../../lib/settings/typography.ts';
import type { CurrentReading } from './current-reading.ts';
import type { Reading } from './read-article.ts';
import { tellRead } from './tell-read.ts';

/** Marks and summary are waited for this long, so that nothing moves under the reader's eyes. */
const ANALYSIS_MS = 200;
/** What stands above the text is waited for longer: it comes from the extension itself, and soon. */
const ABOVE_MS = 600;
/** These need no more than the tokens. */
const FIRST_THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))]);

interface Showing {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly current: CurrentReading;
  readonly loadPart: LoadPart;
  /** Lays the view over the page, unless it lies there. */
  readonly open: () => void;
  readonly life: AbortSignal;
}

/** The colours of the chosen theme, where the view does not carry them. */
export const themeParts = (theme: Theme): ViewPartName[] => (FIRST_THEMES.includes(theme) ? [] : ['themes']);

/** Brings the article of the page on screen. */
export function createShow({ state, actions, current, loadPart, open, life }: Showing) {
  /** What stands above the text comes with it, so that nothing moves; what cannot come, the view says itself. */
  const above = () => {
    const { introduced, theme } = state.settings.value;
    const first: ViewPartName[] = ['summary', ...(introduced ? [] : ['reader-menu' as const])];
    return Promise.allSettled([...first, ...themeParts(theme)].map((name) => loadPart(name)));
  };
  const fill = async (reading: Reading): Promise<void> => {
    const { plain, whole } = reading;
    const [early] = await Promise.all([within(whole, ANALYSIS_MS), within(above(), ABOVE_MS)]);
    void actions.show(early ?? plain);
    // The view is laid out once, with the article in it, and not a first time without.
    await Promise.resolve();
    open();
    tellRead(plain, life, (last) => {
      state.lastVisit.value = last;
    });
    if (early) return;
    const late = await whole;
    if (await current.isStill(reading)) state.phase.value = { at: 'reading', article: late };
  };
  /** @throws Failure when opening by itself and there is nothing to read; otherwise the view says so. */
  return async (automatic: boolean): Promise<void> => {
    if (current.isCurrent() && state.phase.value.at === 'reading') return open();
    // They come while the page is read.
    void above();
    if (automatic) return fill(await current.read());
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
