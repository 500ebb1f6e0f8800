import { askBackground } from '../../lib/messages/ask.ts';
import type { Article } from '../../lib/model/article.ts';
import type { LastVisit } from '../../lib/model/last-visit.ts';

/**
 * Tells that an article was read, once somebody can see it: a tab that was opened behind is read when it is looked at.
 * `onKnown` hears when it was read before, if that is remembered.
 */
export function tellRead(
  { canonical, comments }: Article,
  life: AbortSignal,
  onKnown: (last: LastVisit | undefined) => void,
): void {
  const seen = new AbortController();
  const tell = (): void => {
    if (document.hidden) return;
    seen.abort();
    askBackground('post.read', { canonical, comments: comments.length }).then(
      ({ last }) => onKnown(last),
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', tell, { signal: AbortSignal.any([seen.signal, life]) });
  tell();
}
