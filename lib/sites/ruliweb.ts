import type { SiteProfile } from './profile.ts';

/** Ruliweb's boards. Best comments stand in a table of their own before the others. */
export const ruliweb: SiteProfile = {
  id: 'ruliweb',
  seen: '2026-11',
  recognise: {
    engine: '.board_main_view .view_content, .subject_inner_text, .board_list_table',
    article: '.board_main_view .view_content',
    list: '.board_list_table',
  },
  parts: {
    body: ['.board_main_view .view_content article', '.board_main_view .view_content'],
    title: ['.subject_inner_text', '.subject_text'],
    category: ['.subject_text .category_text'],
    author: ['.user_view .nick, .user_info a.nick', '.user_info .nick'],
    date: ['.user_info .regdate', '.regdate'],
    comments: {
      item: 'tr.comment_element',
      author: '.nick_link strong, .nick_link, .nick',
      date: '.time, .control_box .time',
      text: '.text_wrapper .text, .text',
    },
    list: ['.board_main_bottom a[href*="/list"], a.list_btn'],
  },
};
