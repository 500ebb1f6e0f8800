import type { SiteProfile } from './profile.ts';

/** phpBB 3 in prosilver and what descends from it: the first post of a topic's page is the article. */
export const phpbb: SiteProfile = {
  id: 'phpbb',
  seen: '2026-11',
  recognise: {
    engine: '#phpbb, #page-body .postbody, .topic-title',
    article: '#phpbb .post .postbody .content, #page-body .post .postbody .content',
    list: '#phpbb .topiclist.topics',
    identity: ['t', 'p', 'start'],
  },
  parts: {
    body: ['.post .postbody .content'],
    title: ['h2.topic-title a', 'h2.topic-title', '.postbody h3 a'],
    category: ['#nav-breadcrumbs .crumb:last-child', '.breadcrumbs .crumb:last-child'],
    author: [
      '.post .postbody .author strong',
      '.post .postprofile .username, .post .postprofile .username-coloured',
    ],
    date: ['.post .postbody .author time', '.post .postbody .author'],
    comments: {
      item: '.post ~ .post',
      author: '.author strong, .username, .username-coloured',
      date: '.author time, .author',
      text: '.content',
    },
    previous: ['.pagination .previous a, a[rel=prev]'],
    next: ['.pagination .next a, a[rel=next]'],
    list: ['#nav-breadcrumbs .crumb:last-child a', '.jumpbox-return a'],
    furniture: ['.signature', '.notice'],
  },
};
