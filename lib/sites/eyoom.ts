import type { Recognise, SiteProfile } from './profile.ts';

export const eyoomLandmarks: Recognise = {
  engine: '#board_view_con, link[href*="/eyoom-form/"], link[href*="/theme/eb4_"]',
  article: '#board_view_con, .board-view .board-view-con',
  list: '.board-list .bl-list',
  identity: ['bo_table', 'wr_id'],
};

/** Eyoom Builder 4 over gnuboard5: its addresses, none of its ids. The title on the page is cut at 70 characters. */
export const eyoom: SiteProfile = {
  id: 'eyoom',
  seen: '2025-11',
  recognise: eyoomLandmarks,
  parts: {
    body: ['#board_view_con', '.board-view .board-view-con', '.board-view .view-content'],
    images: ['.board-view-file-conts #bo_v_img', '.board-view-file-conts'],
    title: ['.board-view-subj strong', '.board-view-subj'],
    category: ['.board-view-subj > span'],
    author: ['.board-view-info .view-nick .sv_guest, .board-view-info .view-nick .sv_member', '.view-nick'],
    date: ['.board-view-info .info-box-bottom > span:first-child', '.board-view-info .info-box-bottom'],
    comments: {
      item: '.view-comment-item[id^=c_]',
      author: '.comment-name .sv_guest, .comment-name .sv_member, .comment-name',
      date: '.comment-time',
      text: '.comment-cont-txt',
      indent: 15,
    },
    previous: ['.view-prev a, .board-view-prev a'],
    next: ['.view-next a, .board-view-next a'],
    list: ['.view-top-btn a:not([href*="wr_id"]):not([href*="write.php"])'],
    furniture: ['.board-view-good-btn', '.board-view-sns', '.board-view-atc-title'],
    rows: {
      box: '.board-list .bl-list',
      link: '.bl-subj a',
      count: '.bl-comment',
    },
  },
};
