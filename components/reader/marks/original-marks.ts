import { effect } from '@preact/signals';
import type { Article } from '../../../lib/model/article.ts';
import type { ReaderState } from '../state.ts';
import { markPage, unmarkPage } from './page-marks.ts';

export type OriginalMarks = ReturnType<typeof createOriginalMarks>;

/**
 * The marks on the original page: shown on request, as the settings want them, and taken away again. `tell` hears of it,
 * since their look comes from elsewhere.
 */
export function createOriginalMarks(
  state: Pick<ReaderState, 'settings' | 'pageMarked'>,
  read: () => Promise<Article>,
  tell: (marked: boolean) => Promise<unknown>,
  life: AbortSignal,
) {
  let article: Article | undefined;

  const clear = async (): Promise<void> => {
    if (!state.pageMarked.value) return;
    state.pageMarked.value = false;
    unmarkPage(window);
    await tell(false);
  };
  /**
   * Says whether the page is marked now: not when its text is not found there.
   * @throws Failure any code of reading
   */
  const mark = async (wanted: boolean): Promise<boolean> => {
    if (!wanted) await clear();
    else {
      article = await read();
      const found = markPage(window, article, state.settings.value);
      if (found === 0) return false;
      await tell(true);
      state.pageMarked.value = true;
    }
    return state.pageMarked.value;
  };
  const stop = effect(() => {
    const settings = state.settings.value;
    if (state.pageMarked.value && article) markPage(window, article, settings);
  });
  life.addEventListener('abort', stop);
  return { mark, clear };
}
