import { canHighlight } from '../../lib/dom/can-highlight.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import type { ReaderActions } from './state.ts';

export interface OpeningMenuProps {
  language: Language;
  opening: Settings['opening'];
  /** Does a rule keep this site closed? */
  never: boolean;
  pageMarked: boolean;
  actions: ReaderActions;
}

/** How articles open from now on, here and elsewhere. What is already so is offered the other way round. */
export function OpeningMenu({ language, opening, never, pageMarked, actions }: OpeningMenuProps) {
  const words = readerWords[language];
  const choose = (choice: Parameters<ReaderActions['chooseOpening']>[0]) => () =>
    void actions.chooseOpening(choice);
  return (
    <div class="menu">
      {never || opening === 'request' ? (
        <Button onClick={choose('always-here')}>{words.always}</Button>
      ) : null}
      {never ? null : <Button onClick={choose('never-here')}>{words.never}</Button>}
      {opening === 'auto' ? (
        <Button onClick={choose('request')}>{words.onRequest}</Button>
      ) : (
        <Button onClick={choose('auto')}>{words.automatic}</Button>
      )}
      {canHighlight(window) && (
        <Button onClick={() => void actions.togglePageMarks()}>
          {pageMarked ? words.unmarkPage : words.markPage}
        </Button>
      )}
      <Button onClick={() => void actions.pickBlocks()}>
        {words.pickBlocks}
        <kbd>B</kbd>
      </Button>
      <Button onClick={actions.toggleKeys}>
        {words.keys}
        <kbd>?</kbd>
      </Button>
    </div>
  );
}
