import type { CommentParts } from './profile.ts';

/** How commonly one comment is marked up, where no engine is known. */
export const COMMENT_MARKUP: readonly CommentParts[] = [
  {
    item: '[itemtype$="schema.org/Comment"]',
    author: '[itemprop=author] [itemprop=name], [itemprop=author]',
    date: '[itemprop=dateCreated], [itemprop=datePublished], time',
    text: '[itemprop=text]',
  },
  {
    item: 'li.comment, li.comment-item, .comment-item, .comment_item, .cmt_item, .reply_item, .cmt-item, .comment-row, .comment_row, .comment_view > li, .comment_list > li, .list_comment > li, .cmt_list > li, .comment-list > li, .reply_list > li, #comments article',
    author:
      '.fn, .comment-author, .author, .nick, .nickname, .name, .user_name, .tit_nickname, .gall_writer, .writer, .member, .user, cite',
    date: 'time, .date, .time, .comment-date, .regdate, .date_time, .txt_date, .timestamp',
    text: '.comment-content, .comment-text, .comment_text, .comment-body > p, .comment_content, .comment_memo, .usertxt, .cmt_txt, .reply_txt, .txt_reply, .comment_view, .xe_content, .text, .content, .memo, p',
  },
];
