import { effect } from '@preact/signals';
import type { LoadPart, ViewParts } from '../../components/reader/parts.ts';
import type { ReaderState } from '../../components/reader/state.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Article } from '../../lib/model/article.ts';

/** The marks on the original page: shown on request, as the settings want them, and taken away again. */
export function createOriginalMarks(
  state: ReaderState,
  loadPart: LoadPart,
  read: () => Promise<Article>,
  life: AbortSignal,
) {
  let part: ViewParts['page-marks'] | undefined;
  let article: Article | undefined;

  const clear = async (): Promise<void> => {
    if (!state.pageMarked.value) return;
    state.pageMarked.value = false;
    part?.unmarkPage(window);
    await askBackground('page.marked', { marked: false });
  };
  /**
   * Says whether the page is marked now: not when its text is not found there.
   * @throws Failure `part-missing`, and any code of reading
   */
  const mark = async (wanted: boolean): Promise<boolean> => {
    if (!wanted) await clear();
    else {
      part = await loadPart('page-marks');
      article = await read();
      const found = part.markPage(window, article, state.settings.value);
      if (found === 0) return false;
      await askBackground('page.marked', { marked: true });
      state.pageMarked.value = true;
    }
    return state.pageMarked.value;
  };
  const stop = effect(() => {
    const settings = state.settings.value;
    if (state.pageMarked.value && article) part?.markPage(window, article, settings);
  });
  life.addEventListener('abort', stop);
  return { mark, clear };
}
