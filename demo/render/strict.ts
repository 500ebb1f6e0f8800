import type { DemoPost } from '../posts/post.ts';
import { bodyHtml } from './body.ts';
import { esc } from './escape.ts';
import { dottedStamp } from './moment.ts';
import { document } from './shell.ts';

/** No script, no inline style: what an extension's own styles and scripts must live with. */
export const STRICT_POLICY = "default-src 'self'; script-src 'none'; style-src 'self'";

/** A bare article, meant to be served with `STRICT_POLICY`. */
export const strictView = (post: DemoPost): string =>
  document(
    post.language,
    `<title>${esc(post.title)}</title>\n<link rel="stylesheet" href="/assets/story.css">\n<meta property="og:type" content="article"><meta property="og:title" content="${esc(post.title)}"><meta property="article:published_time" content="${post.published}">`,
    `<header class="masthead"><a class="paper" href="/">해온시 소식</a></header><main class="paper-main"><article class="story"><h1 class="headline">${esc(post.title)}</h1><p class="byline">${esc(post.author)} <time datetime="${post.published}">${dottedStamp(post.published)}</time></p><div class="story-body">${bodyHtml(post)}</div></article></main>`,
  );
