import { commandWords } from '../../../lib/words/commands.ts';
import type { ReaderState } from '../state.ts';

/** Says that the article is kept, and what of it is not. */
export function saySaved({ notice, language }: ReaderState, imagesMissing: number): void {
  const { savedAll, savedWithout } = commandWords[language.value];
  notice.value = imagesMissing > 0 ? savedWithout(String(imagesMissing)) : savedAll;
}
