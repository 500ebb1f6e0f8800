import type { Recognise, SiteProfile } from './profile.ts';

export const gnuboard5Landmarks: Recognise = {
  engine:
    '#bo_v, #bo_list, #bo_gall, #fboardlist, #fwrite, #mb_login, #fregister, #fregisterform, #sch_result, #fnewlist, #hd_h1',
  article: '#bo_v_con, #bo_v_atc',
  list: '#bo_list, #bo_gall, #fboardlist, #sch_result, #fnewlist',
  other: '#fwrite, #mb_login, #fregister, #fregisterform',
  identity: ['bo_table', 'wr_id'],
};

/** gnuboard5, PC and mobile skins, basic and gallery. Comments are `<article>`s inside the post's `<article>`. */
export const gnuboard5: SiteProfile = {
  id: 'gnuboard5',
  seen: '2025-11',
  recognise: gnuboard5Landmarks,
  parts: {
    body: ['#bo_v_con', '#bo_v_atc'],
    images: ['#bo_v_img'],
    title: ['#bo_v_title .bo_v_tit', '#bo_v_title'],
    category: ['#bo_v_title .bo_v_cate', '.bo_v_cate'],
    author: [
      '#bo_v_info .sv_guest, #bo_v_info .sv_member',
      '#bo_v_info .if_name, #bo_v_info .profile_info_ct strong',
    ],
    date: ['#bo_v_info .if_date', '#bo_v_info'],
    comments: {
      item: '#bo_vc [id^=c_]',
      author: '.sv_guest, .sv_member, .member',
      date: 'time, .bo_vc_hdinfo',
      text: '.cmt_contents > p, .cmt_contents, .cm_wrap > p',
      indent: 50,
    },
    previous: ['.bo_v_nb .btn_prv a'],
    next: ['.bo_v_nb .btn_next a'],
    list: [
      '#bo_v_top a[title=목록]',
      '#bo_v_top a.btn_list, #bo_v_bot a[title=목록]',
      'a.btn_b01[href*="bo_table="]',
    ],
    furniture: ['#bo_v_share', '#bo_v_act', '#bo_v_atc_title', '#bo_v_img'],
    rows: {
      box: '#bo_list tr, #bo_list .list_01 > li, #bo_gall li, #fnewlist tr',
      link: '.bo_tit > a, .bo_tit a, a.bo_subject, a.bo_tit, .gall_text_href a',
      count: '.cnt_cmt, .bo_cmt',
    },
  },
};
