import { commandWords } from '../../../lib/words/commands.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';

/** To the original page with its marks, or without them. */
export function togglePageMarks(state: ReaderState, actions: ReaderActions): Promise<void> {
  return actions.attempt(async () => {
    state.opened.value = undefined;
    const wanted = !state.pageMarked.value;
    if ((await actions.api.markPage?.(wanted)) === wanted) await actions.hide();
    else state.notice.value = commandWords[state.language.value].notMarked;
  });
}

/** To the original page, to point at the text. */
export function pickBlocks(state: ReaderState, actions: ReaderActions): Promise<void> {
  const { pickBlocks: pick } = actions.api;
  if (!pick) return Promise.resolve();
  state.opened.value = undefined;
  actions.closeNote();
  return actions.attempt(pick);
}
