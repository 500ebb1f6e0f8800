import { shortText } from '../../dom/element-text.ts';
import { selectAll } from '../../dom/page-names.ts';
import { sharedWords } from '../metadata/headings.ts';

const SAME_STORY = 0.5;

/**
 * Takes away the stories that an endless page has loaded below its own: whole `<article>`s with a large heading of
 * their own, after the one whose heading is in the page's `<title>`. On a list no story has the page's title, so all
 * stay. Returns how many went.
 */
export function removeLaterStories(body: Element, title: string): number {
  const stories = [...selectAll(body, 'article')].filter(
    (article) => article.querySelector('h1') && !article.parentElement?.closest('article'),
  );
  if (stories.length < 2) return 0;
  const own = stories.findIndex(
    (story) => sharedWords(shortText(story.querySelector('h1') ?? undefined), title) >= SAME_STORY,
  );
  const later = own < 0 ? [] : stories.slice(own + 1);
  for (const story of later) story.remove();
  return later.length;
}
