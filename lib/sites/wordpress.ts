import type { Recognise, SiteProfile } from './profile.ts';

export const wordpressLandmarks: Recognise = {
  engine:
    'meta[name=generator][content^="WordPress"], link[href*="/wp-content/"], link[rel="https://api.w.org/"]',
  article: 'body.single-post .entry-content, body.single-post .wp-block-post-content',
  list: 'body.blog, body.archive, body.search, body.home',
};

/** WordPress posts, classic and block themes (a block theme has no `<article>`). Lists may print whole posts. */
export const wordpress: SiteProfile = {
  id: 'wordpress',
  seen: '2025-11',
  recognise: wordpressLandmarks,
  themed: true,
  parts: {
    body: ['.wp-block-post-content', 'article .entry-content', '.entry-content'],
    images: ['article .post-thumbnail', '.wp-block-post-featured-image'],
    title: ['h1.entry-title', 'h1.wp-block-post-title', 'h2.wp-block-post-title'],
    category: ['.cat-links a', '.taxonomy-category a'],
    author: [
      '.byline a[rel=author], .author.vcard a',
      '.wp-block-post-author__name, .wp-block-post-author-name',
    ],
    date: ['time.entry-date.published, time.entry-date', '.wp-block-post-date time'],
    comments: {
      item: 'li.comment, li.pingback',
      author: '.comment-author .fn, .wp-block-comment-author-name',
      date: '.comment-metadata time, .wp-block-comment-date time, .comment-meta',
      text: '.comment-content, .wp-block-comment-content',
    },
    previous: ['.nav-previous a, a[rel=prev]', '.post-navigation-link-previous a'],
    next: ['.nav-next a, a[rel=next]', '.post-navigation-link-next a'],
    furniture: ['.sharedaddy', '.jp-relatedposts', '.post-navigation', '.wp-block-post-author'],
  },
};
