import type { SiteProfile } from './profile.ts';

/** Tistory: the skin is the blogger's own, the box of the text and the comments are the service's. */
export const tistory: SiteProfile = {
  id: 'tistory',
  seen: '2026-11',
  recognise: {
    engine:
      'link[href*="tistory1.daumcdn.net"], link[href*="t1.daumcdn.net/tistory"], .tt_article_useless_p_margin',
    article: '.tt_article_useless_p_margin',
  },
  parts: {
    body: ['.tt_article_useless_p_margin', '.contents_style'],
    comments: {
      item: '.tt-item-reply, .list_comment > li, .list-reply > li, .comment-list > ul > li',
      author: '.tt-link-user, .tit_nickname, .nickname, .name',
      date: '.tt_date, .txt_date, .date',
      text: '.tt_desc, .txt_reply, .text, p',
    },
    furniture: ['.another_category', '.container_postbtn'],
  },
};
