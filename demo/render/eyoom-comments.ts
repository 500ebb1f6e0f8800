import type { DemoComment, DemoPost } from '../posts/post.ts';
import { each, esc } from './escape.ts';
import { stateNotice } from './gnuboard-comments.ts';
import { shortStamp } from './moment.ts';

/** CSS pixels that Eyoom moves each answer in by. */
const INDENT = 15;

const item = (comment: DemoComment): string =>
  `<div class="view-comment-item-wrap depth-w${comment.depth * INDENT}"><div class="view-comment-item" id="c_${comment.id}"${comment.depth ? ` style="margin-left:${comment.depth * INDENT}px;"` : ''}><div class="view-comment-head"><span class="comment-name">${esc(comment.author)}</span> <span class="comment-time">${shortStamp(comment.published)}</span></div>
<div class="comment-cont"><div class="comment-cont-txt">${esc(stateNotice(comment) ?? comment.text)}</div></div><div class="comment-btns"><a href="#c_${comment.id}">답글</a> <a href="#c_${comment.id}">추천 0</a> <a href="#c_${comment.id}">신고</a></div></div></div>`;

/** Eyoom's comments: flat items in wrappers that carry the depth, then the form. */
export function eyoomComments(post: DemoPost): string {
  const comments = post.comments ?? [];
  const rows =
    comments.length > 0 ? each(comments, item) : '<div class="view-comment-no">등록된 댓글이 없습니다.</div>';
  return `<div id="bo_vc" class="view-comment"><h4><strong>댓글목록</strong> <span>${comments.length}</span></h4>${rows}</div>
<div class="view-comment-write"><form name="fviewcomment" id="fviewcomment" action="/bbs/board.php"><label for="wr_name">글쓴이</label><input id="wr_name" name="wr_name"><label for="wr_password">비밀번호</label><input id="wr_password" type="password" name="wr_password">
<textarea name="wr_content" aria-label="댓글" placeholder="댓글을 입력해 주세요"></textarea><label><input type="checkbox" name="wr_secret"> 비밀댓글</label><button type="submit">댓글등록</button></form></div>`;
}
