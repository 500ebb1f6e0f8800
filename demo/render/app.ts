import { allPosts } from '../posts/all.ts';
import type { DemoPost } from '../posts/post.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { document } from './shell.ts';

const shown = allPosts.filter((post) => post.secret !== true);

/** The one page of the app: empty until its script has run, whatever the address. */
export const appPage = (): string =>
  document(
    'ko',
    '<title>해온 앱</title>\n<link rel="stylesheet" href="/assets/app.css">\n<script type="module" src="/assets/app.js"></script>',
    '<div id="root"><p class="loading">불러오는 중…</p></div>',
  );

export const appListJson = (): string =>
  JSON.stringify(
    shown.map(({ id, title, author, published, category }) => ({ id, title, author, published, category })),
  );

export function appPostJson(post: DemoPost): string {
  const index = shown.indexOf(post);
  const { id, title, author, published, category, language } = post;
  return JSON.stringify({
    id,
    title,
    author,
    published,
    category,
    language,
    html: attachedHtml(post) + bodyHtml(post),
    previous: shown[index - 1]?.id,
    next: shown[index + 1]?.id,
  });
}
