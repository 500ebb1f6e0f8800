import { useState } from 'preact/hooks';
import type { MarkWords } from '../../../lib/model/mark-words.ts';
import { alwaysMark, LONGEST_WORD } from '../../../lib/settings/mark-words.ts';
import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';
import { Button } from '../../ui/Button.tsx';
import { KINDS_OF, MARK_GROUPS } from '../marks/kinds.ts';

export interface AlwaysMarkProps {
  /** That are selected. */
  words: string;
  language: Language;
  known: MarkWords;
  onCorrect: (words: MarkWords, sentence: string) => void;
  /** It has been said. */
  onDone: () => void;
}

/** Characters. What is longer is a passage, whatever could be marked. */
const LONGEST_NAME = Math.min(30, LONGEST_WORD);

/** Can this be a word to mark? `가람천`; not a sentence. */
export const isMarkable = (words: string): boolean =>
  words.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(words) && !/[\n\r]|[.?!…]["”’]?$/.test(words);

/** Offers to mark the selected words from now on, as what the user says they are. */
export function AlwaysMark({ words, language, known, onCorrect, onDone }: AlwaysMarkProps) {
  const [choosing, setChoosing] = useState(false);
  const said = markWords[language];
  if (!choosing)
    return (
      <Button class="own-always" kind="text" onClick={() => setChoosing(true)}>
        {said.alwaysAs(words)}
      </Button>
    );
  return (
    <fieldset class="own-kinds">
      <legend>{said.chooseKind}</legend>
      {MARK_GROUPS.flatMap((group) => KINDS_OF[group]).map((kind) => (
        <Button
          key={kind}
          kind="outline"
          onClick={() => {
            onCorrect(alwaysMark(known, { text: words, kind }), said.nowAlways(words));
            onDone();
          }}
        >
          {said.kinds[kind]}
        </Button>
      ))}
    </fieldset>
  );
}
