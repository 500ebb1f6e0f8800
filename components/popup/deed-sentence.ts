import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import type { LastDeed } from '../library/undoable.ts';

/** What was just done in the list, as a sentence. */
export function deedSentence(deed: LastDeed | undefined, language: Language): string | undefined {
  const words = popupWords[language];
  if (!deed) return undefined;
  switch (deed.kind) {
    case 'failed':
      return failureWords[language][deed.code];
    case 'undone':
    case 'restored':
    case 'changed':
    case 'listRemoved':
      return words.undone;
    case 'settings':
      return deed.sentence;
    default:
      return words[deed.kind](deed.items[0]?.title ?? '');
  }
}
