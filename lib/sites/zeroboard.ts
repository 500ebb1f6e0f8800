import type { SiteProfile } from './profile.ts';

/** Boards that grew out of Zeroboard 4: `zboard/view.php`, tables in tables, and a list of comments of their own make. */
export const zeroboard: SiteProfile = {
  id: 'zeroboard',
  seen: '2026-11',
  recognise: {
    engine:
      'form[action*="comment_ok.php"], a[href*="zboard.php?id="], form[action*="bbs_comment"], #KH_Content',
    article: 'td.board-contents, .bbs.view #KH_Content',
    list: '#revolution_main_table .baseList',
    identity: ['id', 'no'],
  },
  parts: {
    body: ['td.board-contents', '#KH_Content'],
    author: ['#topTitle .topTitle-name .baseList-name, #topTitle .topTitle-name a', '.bbs.view .info .ct a'],
    date: ['#topTitle .topTitle-mainbox li:nth-child(2)', '.bbs.view .info .hi'],
    comments: {
      item: '#comment_list_area .comment_wrapper, #cmAr .sect-cmt',
      author: '.comment_name, .com_name_writer, .baseList-name',
      date: '.comment_date, .com_date, time',
      text: '.comment_memo, .mid-text-area, .comment',
    },
    furniture: ['.hot_comment_list'],
  },
};
