import type { SiteProfile } from './profile.ts';

/** Discourse, as the application draws it and as it is sent to those without scripts. */
export const discourse: SiteProfile = {
  id: 'discourse',
  seen: '2026-11',
  recognise: {
    engine: 'meta[name=generator][content^="Discourse"], meta[name=discourse_theme_id]',
    article: '#post_1 .cooked, #post_1.crawler-post .post, #post_1 .post',
    list: '.topic-list',
  },
  parts: {
    body: ['#post_1 .cooked', '#post_1 .post'],
    title: ['#topic-title h1 a.fancy-title, #topic-title h1', 'h1 a[href*="/t/"]'],
    category: [
      '#topic-title .badge-category__name',
      '.topic-category .badge-category__name, .topic-category a',
    ],
    author: [
      '#post_1 .names .username, #post_1 .names .first',
      '#post_1 .creator [itemprop=name], #post_1 .creator',
    ],
    date: [
      '#post_1 time.post-time, #post_1 time[itemprop=datePublished]',
      '#post_1 .post-date [title], #post_1 .post-date',
    ],
    comments: {
      item: 'article[id^="post_"]:not(#post_1), .crawler-post:not(#post_1)',
      author: '.names .username, .names .first, .creator [itemprop=name], .creator',
      date: 'time, .post-date',
      text: '.cooked, .post',
    },
  },
};
