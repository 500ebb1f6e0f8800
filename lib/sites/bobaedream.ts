import type { SiteProfile } from './profile.ts';

/** Bobaedream's boards. Best comments are printed a second time above the others. */
export const bobaedream: SiteProfile = {
  id: 'bobaedream',
  seen: '2026-11',
  recognise: {
    engine: '.docuCont03, #print_area.writerInfo03',
    article: '#print_area .bodyCont',
    identity: ['code', 'No'],
  },
  parts: {
    body: ['#print_area .bodyCont', '.bodyCont'],
    title: ['.writerProfile dt.subject_len strong', '.writerProfile dt strong'],
    category: ['.Ustorytitle + .st1 + .st2'],
    author: ['.writerProfile .proCont .nickName', '.writerProfile .proCont'],
    date: ['.writerProfile dt .countGroup'],
    comments: {
      item: '#best_cmt_reply > li, #cmt_reply > li',
      author: '.author',
      date: '.date',
      text: '[id^="small_cmt"], [id^="bepl_"], dd',
    },
    previous: ['.Upnav .p2 a'],
    next: ['.Upnav .p3 a'],
    list: ['.Upnav .p1 a'],
  },
};
