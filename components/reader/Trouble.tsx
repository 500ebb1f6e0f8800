import type { FailureCode } from '../../lib/messages/failure.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';

export interface TroubleProps {
  code: FailureCode;
  language: Language;
  onRetry?: (() => void) | undefined;
  onReload: () => void;
  onDismiss: () => void;
}

/** A sentence and a way on. The article under it is untouched. */
export function Trouble({ code, language, onRetry, onReload, onDismiss }: TroubleProps) {
  const words = readerWords[language];
  return (
    <div class="trouble" role="alert">
      <p>{failureWords[language][code]}</p>
      {code === 'extension-updated' ? (
        <Button kind="outline" icon="reload" onClick={onReload}>
          {words.reload}
        </Button>
      ) : (
        onRetry && (
          <Button kind="outline" onClick={onRetry}>
            {words.again}
          </Button>
        )
      )}
      <Button icon="close" label={words.close} onClick={onDismiss} />
    </div>
  );
}
