import type { Recognise, SiteProfile } from './profile.ts';

export const kboardLandmarks: Recognise = {
  engine: '#kboard-document, link[href*="/kboard/"], link[href*="/KBoard"]',
  article: '#kboard-document .kboard-content',
  list: '[id^="kboard-"][id$="-list"]',
  other: '[id^="kboard-"][id$="-editor"]',
  identity: ['page_id', 'mod', 'uid'],
};

/** KBoard, a WordPress plugin. The page's canonical and `<title>` are the list's, never the post's. */
export const kboard: SiteProfile = {
  id: 'kboard',
  seen: '2025-11',
  recognise: kboardLandmarks,
  parts: {
    body: ['#kboard-document .kboard-content .content-view', '#kboard-document .kboard-content'],
    images: ['#kboard-document .kboard-thumbnail-area, #kboard-document .thumbnail-area'],
    title: ['#kboard-document .kboard-title h1', '#kboard-document .kboard-title'],
    category: ['.kboard-detail .detail-category1 .detail-name', '.kboard-detail .detail-category1'],
    author: ['.kboard-detail .detail-writer .detail-value'],
    date: ['.kboard-detail .detail-date .detail-value'],
    comments: {
      item: '.kboard-comments-area .comments-list-item',
      author: '.comments-list-username',
      date: '.comments-list-create',
      text: '.comments-list-content',
    },
    previous: ['.kboard-prev-document a'],
    next: ['.kboard-next-document a'],
    list: ['.kboard-control .left a[href*="mod=list"]', '.kboard-control .left a:first-child'],
    rows: {
      box: '[id^="kboard-"][id$="-list"] tr, [id^="kboard-"][id$="-list"] .kboard-list-item',
      link: 'td.kboard-list-title a, a',
      count: '.kboard-comments-count',
    },
  },
};
