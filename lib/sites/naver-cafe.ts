import type { SiteProfile } from './profile.ts';

/** A post of Naver's cafes: in the frame of the older surroundings, by itself in the newer. */
export const naverCafe: SiteProfile = {
  id: 'naver-cafe',
  seen: '2026-11',
  recognise: {
    engine: '.ArticleContentBox, .article_viewer',
    article: '.article_viewer .se-main-container, .article_viewer .ContentRenderer, .article_viewer',
    list: '.article-board',
  },
  parts: {
    body: ['.article_viewer .se-main-container', '.article_viewer .ContentRenderer', '.article_viewer'],
    title: ['.ArticleTitle .title_text', 'h3.title_text'],
    category: ['.ArticleTitle .link_board'],
    author: ['.WriterInfo .nickname'],
    date: ['.article_info .date'],
    comments: {
      item: '.CommentItem',
      author: '.comment_nickname',
      date: '.comment_info_date',
      text: '.text_comment',
    },
    furniture: ['.se-oglink-info'],
    zone: '+09:00',
  },
};
