import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { type OfferedOpening, OPENINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Language } from '../../../lib/words/language.ts';
import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';

export interface OpeningMenuProps {
  language: Language;
  opening: Settings['opening'];
  /** Does a rule keep this site closed? */
  never: boolean;
  pageMarked: boolean;
  onChoose: (choice: OfferedOpening) => void;
  onMarkPage: () => void;
  /** The user points at what is the text and what is not. */
  onPick: () => void;
  onKeys: () => void;
}

/** How articles open from now on, here and elsewhere. What is already so is offered the other way round. */
export function OpeningMenu(props: OpeningMenuProps) {
  const { language, opening, never, pageMarked, onChoose, onMarkPage, onPick, onKeys } = props;
  const words = menuWords[language];
  return (
    <div class="menu">
      {never || opening !== 'auto' ? (
        <Button onClick={() => onChoose('always-here')}>{words.always}</Button>
      ) : null}
      {never ? null : <Button onClick={() => onChoose('never-here')}>{words.never}</Button>}
      {OPENINGS.filter((other) => other !== opening).map((other) => (
        <Button key={other} onClick={() => onChoose(other)}>
          {words.openings[other]}
        </Button>
      ))}
      {canHighlight(window) && (
        <Button onClick={onMarkPage}>{pageMarked ? words.unmarkPage : words.markPage}</Button>
      )}
      <Button onClick={onPick}>
        {words.pickBlocks}
        <kbd>B</kbd>
      </Button>
      <Button onClick={onKeys}>
        {words.keys}
        <kbd>?</kbd>
      </Button>
    </div>
  );
}
