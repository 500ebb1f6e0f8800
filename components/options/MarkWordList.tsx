import { useState } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../../lib/model/mark.ts';
import { LONGEST_WORD } from '../../lib/settings/mark-words.ts';
import type { Language } from '../../lib/words/language.ts';
import { markWords } from '../../lib/words/marks.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { Button } from '../ui/Button.tsx';
import { TRASH } from '../ui/page-drawings.ts';
import type { OptionsState } from './state.ts';

interface PartProps {
  state: OptionsState;
  language: Language;
}

/** What a word is marked as; or never. */
type Choice = MarkKind | 'never';

function AddWord({ state, language }: PartProps) {
  const words = optionsWords[language];
  const { kinds } = markWords[language];
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<Choice>('never');
  const add = async (event: Event) => {
    event.preventDefault();
    if (await state.addWord(text, choice)) setText('');
    document.getElementById('word')?.focus();
  };
  return (
    <form class="add-rule" onSubmit={(event) => void add(event)}>
      <input
        id="word"
        class="text-field"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_WORD}
        aria-label={words.word}
        placeholder={words.wordPlaceholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <select
        class="select-field"
        aria-label={words.wordChoice}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value as Choice)}
      >
        <option value="never">{words.neverMarked}</option>
        {MARK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.alwaysMarked(kinds[kind])}
          </option>
        ))}
      </select>
      <button type="submit" class="pd-button" data-kind="outline">
        {words.add}
      </button>
    </form>
  );
}

/** Words that the user wants never, or always, marked: what was said at a mark, or at a selection, and here. */
export function MarkWordList({ state, language }: PartProps) {
  const words = optionsWords[language];
  const { kinds } = markWords[language];
  const { never, always } = state.world.settings.value.markWords;
  const rows = [
    ...never.map((text) => ({ text, said: words.neverMarked })),
    ...always.map(({ text, kind }) => ({ text, said: words.alwaysMarked(kinds[kind]) })),
  ].sort((one, other) => one.text.localeCompare(other.text, language));
  const remove = async (text: string) => {
    await state.removeWord(text);
    // Its button is gone; the list's own field is the nearest thing that stays.
    document.getElementById('word')?.focus();
  };
  return (
    <section class="setting" aria-labelledby="words-title">
      <h3 id="words-title">{words.markWords}</h3>
      <p class="hint">{words.markWordsHint}</p>
      {rows.length > 0 && (
        <ul class="rules">
          {rows.map(({ text, said }) => (
            <li key={text}>
              <span class="rule-site">{text}</span>
              <span class="hint">{said}</span>
              <Button icon={TRASH} label={words.removeWord(text)} onClick={() => void remove(text)} />
            </li>
          ))}
        </ul>
      )}
      <AddWord state={state} language={language} />
    </section>
  );
}
