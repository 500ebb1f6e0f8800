import { useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { rowMarkOptionsWords } from '../../lib/words/row-mark-options.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { OptionsState } from './state.ts';

/** Marks in the rows of lists, on or off, and the way to forget what they remember. */
export function RowMarks({ state, language }: { state: OptionsState; language: Language }) {
  const words = rowMarkOptionsWords[language];
  const { settings, forgetRead } = state.world;
  const [said, say] = useState('');
  const forget = async (): Promise<void> => {
    try {
      await forgetRead();
      say(words.forgotten);
    } catch {
      say(words.refused);
    }
  };
  return (
    <>
      <ChoiceGroup
        name="rowMarks"
        words={words}
        order={['on', 'off']}
        value={settings.value.rowMarks ? 'on' : 'off'}
        onChoose={(choice) => void state.change({ rowMarks: choice === 'on' }, 'rowMarks')}
      />
      <p class="hint">{words.forgetHint}</p>
      <Button kind="outline" onClick={() => void forget()}>
        {words.forget}
      </Button>
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}
