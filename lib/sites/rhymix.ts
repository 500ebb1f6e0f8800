import type { Recognise, SiteProfile } from './profile.ts';

export const rhymixLandmarks: Recognise = {
  engine:
    '.xe_content, meta[name=generator][content^="Rhymix"], meta[name=generator][content^="XpressEngine"]',
  article:
    '[class^="document_"][class*="xe_content"], .xe_content[class*=" document_"], [class^="document_"][class*="rhymix_content"]',
  list: '#board_list, .board_list, ul.lt',
  other: '.board_write, form[onsubmit*="insert_document"]',
  identity: ['mid', 'document_srl'],
};

/** Rhymix and XE: the body carries `document_<number>_<member>`, a comment `comment_<number>_<member>`, in any skin. */
export const rhymix: SiteProfile = {
  id: 'rhymix',
  seen: '2025-11',
  recognise: rhymixLandmarks,
  parts: {
    body: [
      '[class^="document_"][class*="_content"]',
      '[class*=" document_"][class*="_content"]',
      '.read_body .xe_content, .rd_body .xe_content',
    ],
    title: ['.read_header h1 a:last-of-type, .rd_hd h1 a, .np_18px_span', '.read_header h1', '.rd_hd h1'],
    category: ['.read_header .category, .rd_hd .cate', '.hx h2 a[href*="/category/"], .hx h2 a + a'],
    author: [
      '.read_header .author, .rd_hd .nick, .read_header .nick',
      '.read_header .meta > [class*="member_"], .rd_hd .side > [class*="member_"]',
      '.rd > .hx em',
      '.read_header .meta',
      '.bd > .hx .ex',
    ],
    date: ['.read_header .time, .rd_hd .date', '.rd > .hx', '.bd > .hx .ex'],
    comments: {
      item: '#comment .fbItem, .fdb_itm, [id^="comment_"].item, li[id^="comment_"]',
      author: '.author, .meta .member, .nick, a[class^="member_"], em',
      date: '.time, .date',
      text: '[class^="comment_"][class*="_content"], .xe_content, .rhymix_content',
    },
    list: ['.read_footer .etc a', '.bna .fl a', '.cm .fl a'],
    furniture: ['.document_popup_menu', '.document_vote'],
    rows: {
      box: '#board_list tr, .board_list tr, ul.lt > li',
      link: 'td.title a[href], :scope > a',
      count: '.replyNum, .title em, em',
    },
  },
};
