import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { type OfferedOpening, OPENINGS } from '../../../lib/settings/settings.ts';
import { siteOf } from '../../../lib/settings/site-rule.ts';
import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseOpening } from '../commands/choose-opening.ts';
import { pickBlocks, togglePageMarks } from '../commands/original-page.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';

export interface OpeningMenuProps {
  state: ReaderState;
  actions: ReaderActions;
  url: string;
}

/** What seldom is needed, and how articles open from now on, here and elsewhere: what is already so is not offered. */
export function OpeningMenu({ state, actions, url }: OpeningMenuProps) {
  const { opening, siteRules } = state.settings.value;
  const words = menuWords[state.language.value];
  // Over a page of ours: no site, and no text behind the view.
  const { markPage, pickBlocks: pick } = actions.api;
  const never = siteRules[siteOf(url)] === 'never';
  const reading = state.phase.value.at === 'reading' && state.phase.value.article.text !== '';
  const openOwnHighlights = () => {
    state.opened.value = undefined;
    state.controls.value?.tools.current?.toggle('own-highlights');
  };
  const choice = (name: OfferedOpening, label: string) => (
    <Button key={name} onClick={() => void chooseOpening(state, actions, name)}>
      {label}
    </Button>
  );
  return (
    <div class="menu">
      {reading && (
        <Button onClick={openOwnHighlights}>
          {words.ownHighlights}
          <kbd>U</kbd>
        </Button>
      )}
      {reading && markPage && canHighlight(window) && (
        <Button onClick={() => void togglePageMarks(state, actions)}>
          {state.pageMarked.value ? words.unmarkPage : words.markPage}
        </Button>
      )}
      {pick && (
        <Button onClick={() => void pickBlocks(state, actions)}>
          {words.pickBlocks}
          <kbd>B</kbd>
        </Button>
      )}
      <fieldset class="menu-opening">
        <legend>{words.opening}</legend>
        {pick && (never || opening !== 'auto') && choice('always-here', words.always)}
        {pick && !never && choice('never-here', words.never)}
        {OPENINGS.filter((other) => other !== opening).map((other) => choice(other, words.openings[other]))}
      </fieldset>
      <Button onClick={() => actions.toggle('keys')}>
        {words.keys}
        <kbd>?</kbd>
      </Button>
    </div>
  );
}
