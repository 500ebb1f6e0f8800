import type { SiteProfile } from './profile.ts';

/** Naver's news, PC and mobile. Machine-made summaries, voices and subscriptions
 * stand inside the box of the article, and so do the newspaper's own sub-headlines, which are text. */
export const naverNews: SiteProfile = {
  id: 'naver-news',
  seen: '2026-11',
  recognise: {
    engine: '.media_end_head, .newsct_wrapper',
    article: '#dic_area, #newsct_article',
  },
  parts: {
    body: ['#dic_area', '#newsct_article'],
    title: ['#title_area', '.media_end_head_headline'],
    author: ['.media_end_head_journalist_name', '.byline_s'],
    date: ['.media_end_head_info_datestamp_time'],
    comments: {
      item: '.u_cbox_comment',
      author: '.u_cbox_nick',
      date: '.u_cbox_date',
      text: '.u_cbox_contents',
    },
    furniture: ['.media_end_head_autosummary', '._article_summary', '.media_end_summary_tts'],
    zone: '+09:00',
  },
};
