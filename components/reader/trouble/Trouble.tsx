import type { Language } from '../../../lib/words/language.ts';
import { readerWords } from '../../../lib/words/reader.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReaderActions } from '../actions.ts';
import type { TroubleAt } from '../state.ts';
import { FailureWords } from './FailureWords.tsx';

export interface TroubleProps {
  trouble: TroubleAt;
  language: Language;
  actions: ReaderActions;
  onDismiss: () => void;
}

/** A sentence and a way on. The article under it is untouched. */
export function Trouble({ trouble, language, actions, onDismiss }: TroubleProps) {
  const words = readerWords[language];
  const { code, again } = trouble;
  const { loadPart, reload } = actions.api;
  return (
    <div class="trouble" role="alert">
      <FailureWords key={code} code={code} language={language} loadPart={loadPart} />
      {code === 'extension-updated' ? (
        <Button kind="outline" icon="reload" onClick={reload}>
          {words.reload}
        </Button>
      ) : (
        again && (
          <Button kind="outline" onClick={again}>
            {words.again}
          </Button>
        )
      )}
      <Button icon="close" label={words.close} onClick={onDismiss} />
    </div>
  );
}
