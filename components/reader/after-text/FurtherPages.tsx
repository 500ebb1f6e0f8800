import { useState } from 'preact/hooks';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Button } from '../../ui/Button.tsx';

interface FurtherPagesProps {
  pages: readonly string[];
  language: Language;
  onJoin: () => Promise<void>;
}

/** An article that its site cut into pages is made whole on request: each page is one more visit to that site. */
export function FurtherPages({ pages, language, onJoin }: FurtherPagesProps) {
  const words = afterTextWords[language];
  const [state, setState] = useState<'offered' | 'joining' | 'failed'>('offered');
  const join = async (): Promise<void> => {
    setState('joining');
    try {
      await onJoin();
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="further-pages">
      <p role="status">
        {state === 'offered' && words.further((pages.length + 1).toLocaleString(language))}
        {state === 'joining' && words.joining}
        {state === 'failed' && words.joinFailed}
      </p>
      <Button kind="outline" busy={state === 'joining'} onClick={() => void join()}>
        {words.join}
      </Button>
    </div>
  );
}
