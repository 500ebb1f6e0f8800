/**
 * Names that boards and news systems commonly give the box of the text, most telling first. General names, not sites:
 * a box is taken only when it passes the same checks as any other candidate.
 */
export const BOARD_BODIES: readonly string[] = [
  '#bo_v_con, .bo_v_con, #writeContents, #view_content, #board_view_content, #bbs_content, #post_content',
  '.view_content, .view-content, .viewContent, .view_cont, .view_con, .view_context, .view_text, .viewbody',
  '.board-contents, .board_contents, .board-content, .board_content, .board_txt, .board_view_con, .board_body',
  '.bbs_contents, .bbs_content, .bbs_view_content, .bodyCont, .bbs-content, .read_body, .rd_body, .xe_content, .rhymix_content',
  '.writing_view_box, .write_div, .post_article, .post_content, .post-content, .post_view, .articleView, .article_view, .article-view',
  '#wrap_body .body, .memo_content, .contentBody, .content_view, .content-view, .se-main-container',
];

export const NEWS_BODIES: readonly string[] = [
  '#dic_area, #newsct_article, #articleBodyContents, #articeBody, #newsEndContents',
  '[itemprop=articleBody]',
  '#article-view-content-div, #articleBody, #article_body, #article-body, #articleText, #article_content, #newsContent, #news_body_area',
  '.article_body, .article-body, .articleBody, .news_body, .news-body, .news_text, .story-body, .story_body, .article-text, .article_txt, .art_body, .artice_view, .article__body, .article-content, .article__content, .article-body__content, .news_cnt_detail_wrap',
  '.entry-content, .post-body, .post__content, .td-post-content, .single-content, .post-entry, .entry__content',
];
