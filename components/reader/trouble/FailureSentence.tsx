import type { FailureCode } from '../../../lib/messages/failure.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';

export interface FailureSentenceProps {
  code: FailureCode;
  language: Language;
}

/** What went wrong, whatever it is. */
export function FailureSentence({ code, language }: FailureSentenceProps) {
  return <>{failureWords[language][code]}</>;
}
