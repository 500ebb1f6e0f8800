import type { SiteProfile } from './profile.ts';

/** A post of Naver's blogs: the document in the frame on PC, the page itself on phones; both editors. */
export const naverBlog: SiteProfile = {
  id: 'naver-blog',
  seen: '2026-11',
  recognise: {
    engine: '#printPost1, #postListBody, .blog2_container, #postViewArea, .post_ct',
    article: '.se-main-container, #postViewArea, .se_component_wrap.sect_dsc, .post_ct',
  },
  parts: {
    body: ['.se-main-container', '#postViewArea', '.se_component_wrap.sect_dsc', '.post_ct'],
    title: [
      '.se-documentTitle .se-title-text',
      '.se_title .se_textarea, .htitle .itemSubjectBoldfont',
      '.tit_h3',
    ],
    category: ['.blog2_series a', '.cate a'],
    author: ['.blog2_container .nick a, .blog2_container .nick', '.writer .nick, .blog_author'],
    date: ['.se_publishDate', '._postAddDate', '.blog_date'],
    comments: {
      item: '.u_cbox_comment',
      author: '.u_cbox_nick',
      date: '.u_cbox_date',
      text: '.u_cbox_contents',
    },
    furniture: ['.se-documentTitle', '.se-oglink-info'],
    zone: '+09:00',
  },
};
