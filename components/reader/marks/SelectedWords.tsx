import { useEffect, useState } from 'preact/hooks';
import type { MarkWords } from '../../../lib/model/mark-words.ts';
import { alwaysMark } from '../../../lib/settings/mark-words.ts';
import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';
import { Button } from '../../ui/Button.tsx';
import { KINDS_OF, MARK_GROUPS } from './kinds.ts';
import { selectedWords, selectionIn } from './selected-words.ts';

export interface SelectedWordsProps {
  language: Language;
  body: HTMLElement;
  known: MarkWords;
  onCorrect: (words: MarkWords, sentence: string) => void;
  /** How to put it away, while it is there. */
  onOpen: (dismiss: (() => void) | undefined) => void;
}

/** A selection grows while the pointer moves; the bar waits until it rests. */
const REST_MS = 350;

/** Under the text, away from what is selected: copying goes on as ever. Offers to mark the selected words from now on. */
export function SelectedWords({ language, body, known, onCorrect, onOpen }: SelectedWordsProps) {
  const [words, setWords] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  useEffect(() => {
    const document = body.ownerDocument;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setWords(selectedWords(body));
        setChoosing(false);
      }, REST_MS);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [body]);
  const dismiss = () => {
    selectionIn(body)?.removeAllRanges();
    setWords(undefined);
  };
  useEffect(() => {
    onOpen(words ? dismiss : undefined);
    return () => onOpen(undefined);
  }, [words]);
  if (!words) return null;
  const said = markWords[language];
  return (
    // A press on the bar must not take the selection away from under it.
    <div
      class="selected-words"
      role="toolbar"
      aria-label={said.alwaysAs(words)}
      onMouseDown={(event) => event.preventDefault()}
    >
      {choosing ? (
        <>
          <span>{said.chooseKind}</span>
          {MARK_GROUPS.flatMap((group) => KINDS_OF[group]).map((kind) => (
            <Button
              key={kind}
              kind="outline"
              onClick={() => {
                onCorrect(alwaysMark(known, { text: words, kind }), said.nowAlways(words));
                dismiss();
              }}
            >
              {said.kinds[kind]}
            </Button>
          ))}
        </>
      ) : (
        <Button icon="marks" onClick={() => setChoosing(true)}>
          {said.alwaysAs(words)}
        </Button>
      )}
    </div>
  );
}
