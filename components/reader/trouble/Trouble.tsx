import type { Language } from '../../../lib/words/language.ts';
import { readerWords } from '../../../lib/words/reader.ts';
import { Button } from '../../ui/Button.tsx';
import type { LoadPart } from '../parts.ts';
import type { TroubleAt } from '../state.ts';
import { FailureWords } from './FailureWords.tsx';

export interface TroubleProps {
  trouble: TroubleAt;
  language: Language;
  loadPart: LoadPart;
  onReload: () => void;
  onDismiss: () => void;
}

/** A sentence and a way on. The article under it is untouched. */
export function Trouble({ trouble, language, loadPart, onReload, onDismiss }: TroubleProps) {
  const words = readerWords[language];
  const { code, again } = trouble;
  return (
    <div class="trouble" role="alert">
      <FailureWords key={code} code={code} language={language} loadPart={loadPart} />
      {code === 'extension-updated' ? (
        <Button kind="outline" icon="reload" onClick={onReload}>
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
