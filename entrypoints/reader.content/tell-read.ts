import { askBackground } from '../../lib/messages/ask.ts';
import type { Article } from '../../lib/model/article.ts';

/** Tells that an article was read, once somebody can see it: a tab that was opened behind is read when it is looked at. */
export function tellRead({ canonical, comments }: Article, life: AbortSignal): void {
  const seen = new AbortController();
  const tell = (): void => {
    if (document.hidden) return;
    seen.abort();
    void askBackground('post.read', { canonical, comments: comments.length }).catch(() => {});
  };
  document.addEventListener('visibilitychange', tell, { signal: AbortSignal.any([seen.signal, life]) });
  tell();
}
