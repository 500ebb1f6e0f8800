import type { Recognise, SiteProfile } from './profile.ts';

export const phpbbLandmarks: Recognise = {
  engine: 'body#phpbb',
  article: 'body#phpbb.section-viewtopic .postbody .content',
  list: 'body#phpbb.section-viewforum, body#phpbb.section-index, body#phpbb.section-search',
  other: 'body#phpbb.section-posting, body#phpbb.section-ucp, body#phpbb.section-memberlist',
};

/** phpBB 3: like every forum, the first post is the article. Written from the prosilver template. */
export const phpbb: SiteProfile = {
  id: 'phpbb',
  seen: '2025-11',
  recognise: phpbbLandmarks,
  parts: {
    body: ['#phpbb .post .postbody .content'],
    title: ['h2.topic-title a', 'h2.topic-title'],
    category: ['#nav-breadcrumbs .crumb:last-child a'],
    author: ['#phpbb .post .author .username, #phpbb .post .author .username-coloured'],
    date: ['#phpbb .post .author time', '#phpbb .post .author'],
    comments: {
      item: '.post[id^="p"] ~ .post[id^="p"]',
      author: '.author .username, .author .username-coloured',
      date: '.author time, .author',
      text: '.postbody .content',
    },
    list: ['#nav-breadcrumbs .crumb:last-child a'],
    furniture: ['.signature', '.notice'],
    identity: ['f', 't', 'start'],
  },
};
