import type { DemoComment, DemoPost } from '../posts/post.ts';
import { each, esc } from './escape.ts';
import { shortStamp } from './moment.ts';

/** What stands where a comment's words were. */
export const stateNotice = (comment: DemoComment): string | undefined =>
  comment.state === 'deleted'
    ? '삭제된 댓글입니다.'
    : comment.state === 'secret'
      ? '비밀글입니다.'
      : undefined;

function item(comment: DemoComment): string {
  const notice = stateNotice(comment);
  return `<article id="c_${comment.id}"${comment.depth === 0 ? '' : ` style="margin-left:${comment.depth * 50}px;border-top-color:#e0e0e0"`}>
<div class="cm_wrap"><header style="z-index:2"><h2>${esc(comment.author)}님의 댓글</h2><span class="guest sv_guest">${esc(comment.author)}</span>
<span class="sound_only">작성일</span><span class="bo_vc_hdinfo"><time datetime="${comment.published}">${shortStamp(comment.published)}</time></span></header>
<div class="cmt_contents"><p>${notice === undefined ? esc(comment.text) : `<span class="cmt_${comment.state}">${notice}</span>`}</p></div>
<div class="bo_vl_opt"><a href="#c_${comment.id}">답변</a> <a href="#c_${comment.id}">수정</a> <a href="#c_${comment.id}">삭제</a></div></div></article>`;
}

const form = (post: DemoPost, board: string): string => `<aside id="bo_vc_w" class="bo_vc_w"><h2>댓글쓰기</h2>
<form name="fviewcomment" id="fviewcomment" action="/${board}/${post.id}" autocomplete="off">
<span class="sound_only">내용</span><textarea name="wr_content" maxlength="10000" aria-label="내용" placeholder="댓글내용을 입력해주세요"></textarea>
<div class="bo_vc_w_wr"><label for="wr_name">글쓴이</label><input name="wr_name" id="wr_name" size="25">
<label for="wr_password">비밀번호</label><input type="password" name="wr_password" id="wr_password" size="25">
<label for="wr_homepage">홈페이지</label><input name="wr_homepage" id="wr_homepage" size="25">
<label><input type="checkbox" name="wr_secret" value="secret"> 비밀글</label><button type="submit" class="btn_submit">댓글등록</button></div></form></aside>`;

/** The comments as gnuboard prints them: an article each, inside the post's article, then the form. */
export function gnuboardComments(post: DemoPost, board: string): string {
  const comments = post.comments ?? [];
  const rows = comments.length > 0 ? each(comments, item) : '<p id="bo_vc_empty">등록된 댓글이 없습니다.</p>';
  return `<button type="button" class="cmt_btn"><span class="total"><b>댓글</b> ${comments.length}</span></button>
<section id="bo_vc"><h2>댓글목록</h2>${rows}</section>
${form(post, board)}`;
}
