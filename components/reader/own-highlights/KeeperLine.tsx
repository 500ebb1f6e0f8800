import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';
import type { KeeperNews } from './keeper.ts';

export interface KeeperLineProps {
  news: KeeperNews;
  language: Language;
  /** Keeps the article. Absent where it is kept already. */
  onSave: (() => void) | undefined;
  onDismiss: () => void;
}

/** What became of a highlight, and the way on. */
export function KeeperLine({ news, language, onSave, onDismiss }: KeeperLineProps) {
  const words = ownHighlightWords[language];
  if (news.kind === 'unsaved')
    return (
      <div class="own-line">
        <span role="status">{words.unsaved}</span>
        {onSave && (
          <Button kind="outline" onClick={onSave}>
            {words.save}
          </Button>
        )}
        <Button kind="text" onClick={onDismiss}>
          {words.notNow}
        </Button>
      </div>
    );
  const failed = news.kind === 'failed';
  return (
    <div class="own-line">
      <span role={failed ? 'alert' : 'status'}>
        {failed ? failureWords[language][news.code] : words.removed}
      </span>
      <Button kind="text" onClick={failed ? news.again : news.undo}>
        {failed ? words.again : words.undo}
      </Button>
      <Button icon="close" label={words.dismiss} onClick={onDismiss} />
    </div>
  );
}
