import type { OfferedOpening } from '../../../lib/settings/settings.ts';
import { commandWords } from '../../../lib/words/commands.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';

/** How articles open from now on, here or everywhere; says so. */
export function chooseOpening(
  state: ReaderState,
  actions: ReaderActions,
  choice: OfferedOpening,
): Promise<void> {
  return actions.attempt(async () => {
    state.opened.value = undefined;
    actions.closeNote();
    await actions.api.chooseOpening(choice);
    if (choice === 'never-here') return actions.hide();
    state.notice.value = commandWords[state.language.value].nowOpening[choice];
  });
}
