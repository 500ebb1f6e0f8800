import type { DemoPost } from '../posts/post.ts';
import { bodyHtml } from './body.ts';
import { each, esc } from './escape.ts';
import { dottedStamp } from './moment.ts';
import { document } from './shell.ts';

/** Paragraphs and pictures on one page. */
const ON_A_PAGE = 5;

/** One page of a story that its paper cuts into several, to be looked at more often; undefined past the last. */
export function serialView(post: DemoPost, number: number): string | undefined {
  const last = Math.ceil(post.body.length / ON_A_PAGE);
  if (number < 1 || number > last) return undefined;
  const shown = post.body.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE);
  const address = (page: number): string => `/serial/${post.id}${page > 1 ? `/${page}` : ''}`;
  const pages = each(
    Array.from({ length: last }, (_, index) => index + 1),
    (page) => (page === number ? `<b>${page}</b> ` : `<a href="${address(page)}">${page}</a> `),
  );
  return document(
    post.language,
    `<title>${esc(post.title)} - 해온주간</title>\n<link rel="stylesheet" href="/assets/story.css">\n<meta property="og:type" content="article"><meta property="og:title" content="${esc(post.title)}"><meta property="article:published_time" content="${post.published}">${number < last ? `<link rel="next" href="${address(number + 1)}">` : ''}`,
    `<header class="masthead"><a class="paper" href="/">해온주간</a></header><main class="paper-main"><article class="story"><h1 class="headline">${esc(post.title)}</h1><p class="byline">${esc(post.author)} <time datetime="${post.published}">${dottedStamp(post.published)}</time></p><div class="story-body">${bodyHtml({ ...post, body: shown })}</div><p class="pages">쪽: ${pages}</p></article></main>`,
  );
}
