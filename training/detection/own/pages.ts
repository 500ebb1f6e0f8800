import type { PageRow } from '../gather.ts';
import { BOARDS, BODIES, type Layout } from './boards.ts';
import { paragraphs } from './furniture.ts';
import { LISTS, PLACES } from './others.ts';
import { ENGLISH_LAYOUTS, photoStory, STORY_LAYOUTS } from './stories.ts';
import { ENGLISH, POSTS, type Post, STORIES } from './texts.ts';

const article = (
  lang: string,
  { name, url, html }: Layout,
  post: Post,
  body: string,
  nth: number,
): PageRow => ({
  id: `own ${name} ${nth}`,
  corpus: 'own',
  label: 'article',
  lang,
  url,
  engine: `own ${name}`,
  html: html(post, body),
});

/**
 * Invented pages that are fitted on beside those of the folder, which has few boards that no engine's profile knows:
 * each layout with each kind of body once, and the pages around them that are no article. Each layout is an engine.
 */
export const OWN_PAGES: readonly PageRow[] = [
  ...BOARDS.flatMap((layout, i) =>
    BODIES.map((bodyOf, k) => {
      const post = POSTS[(i * 3 + k) % POSTS.length] as Post;
      return article('ko', layout, post, bodyOf(post), k);
    }),
  ),
  ...STORY_LAYOUTS.flatMap((layout) =>
    STORIES.map((story, k) => article('ko', layout, story, paragraphs(story), k)),
  ),
  ...ENGLISH_LAYOUTS.flatMap((layout) =>
    ENGLISH.map((story, k) => article('other', layout, story, paragraphs(story), k)),
  ),
  article(
    'ko',
    { name: 'photo story', url: 'https://paper.example/photo/8812', html: () => photoStory },
    STORIES[0] as Post,
    '',
    0,
  ),
  ...[...LISTS, ...PLACES].map((other, i) => ({ id: `own other ${i}`, corpus: 'own', ...other })),
];
