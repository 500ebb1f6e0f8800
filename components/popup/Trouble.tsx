import type { FailureCode } from '../../lib/messages/failure.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../ui/Button.tsx';

interface TroubleProps {
  code: FailureCode;
  language: Language;
  onRetry: () => void;
  onPoint: () => void;
  onAllow: () => void;
  onReload: () => void;
}

/** Trying again cannot change these. */
const FINAL: readonly FailureCode[] = ['restricted-page', 'too-large', 'not-allowed', 'bad-request'];

/** A sentence, and the way on where there is one. */
export function Trouble({ code, language, onRetry, onPoint, onAllow, onReload }: TroubleProps) {
  const words = popupWords[language];
  return (
    <div class="plain" role="alert">
      <p>{failureWords[language][code]}</p>
      {code === 'no-access' ? (
        <Button kind="primary" onClick={onAllow}>
          {words.allow}
        </Button>
      ) : code === 'extension-updated' ? (
        <Button kind="primary" icon="reload" onClick={onReload}>
          {words.reload}
        </Button>
      ) : code === 'no-article' ? (
        <Button kind="outline" onClick={onPoint}>
          {words.pick}
        </Button>
      ) : FINAL.includes(code) ? null : (
        <Button kind="outline" icon="reload" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}
