import type { DemoPost } from '../posts/post.ts';
import { type Board, categoriesOn, PER_PAGE } from './boards.ts';
import { commas, each, esc } from './escape.ts';
import { listStamp, TODAY } from './moment.ts';

/** What of a board's list is shown. `page` counts from 1. */
export interface ListView {
  readonly board: Board;
  readonly posts: readonly DemoPost[];
  readonly page: number;
  /** The post above the list, if the list stands under one. */
  readonly current?: number;
  /** Kept in the links, such as `&sca=경제`. */
  readonly query?: string;
}

export const pageOf = ({ posts, page }: ListView): readonly DemoPost[] =>
  posts.slice((page - 1) * PER_PAGE, page * PER_PAGE);

export const pageCount = ({ posts }: ListView): number => Math.max(1, Math.ceil(posts.length / PER_PAGE));

/** Where a row leads. A secret post asks for its password first. */
export function rowHref(board: Board, post: DemoPost, page: number): string {
  if (post.secret === true) return `/bbs/password.php?w=s&amp;bo_table=${board.id}&amp;wr_id=${post.id}`;
  return page > 1 ? `/${board.id}/${post.id}?page=${page}` : `/${board.id}/${post.id}`;
}

export function paging(view: ListView): string {
  const link = (page: number): string =>
    page === view.page
      ? `<span class="sound_only">열린</span><strong class="pg_current">${page}</strong><span class="sound_only">페이지</span>`
      : `<a href="/${view.board.id}?page=${page}${view.query ?? ''}" class="pg_page">${page}<span class="sound_only">페이지</span></a>`;
  const pages = Array.from({ length: pageCount(view) }, (_, index) => index + 1);
  return `<nav class="pg_wrap"><span class="pg">${each(pages, link)}</span></nav>`;
}

function row(view: ListView, post: DemoPost, index: number): string {
  const number = view.posts.length - (view.page - 1) * PER_PAGE - index;
  const comments = post.comments?.length ?? 0;
  const mark =
    post.notice === true
      ? '<strong class="notice_icon">공지</strong>'
      : post.id === view.current
        ? '<span class="bo_current">열람중</span>'
        : String(number);
  return `<tr class="${post.notice === true ? 'bo_notice' : index % 2 ? 'even' : ''}"><td class="td_num2">${mark}</td>
<td class="td_subject" style="padding-left:0"><a href="/${view.board.id}?sca=${encodeURIComponent(post.category)}" class="bo_cate_link">${esc(post.category)}</a>
<div class="bo_tit"><a href="${rowHref(view.board, post, view.page)}">${post.secret === true ? '<i class="fa fa-lock" aria-hidden="true"></i>' : ''}${esc(post.title)}</a>
${post.published.startsWith(TODAY) ? '<span class="new_icon">N<span class="sound_only">새글</span></span>' : ''}${comments > 0 ? `<span class="sound_only">댓글</span><span class="cnt_cmt">${comments}</span><span class="sound_only">개</span>` : ''}</div></td>
<td class="td_name sv_use"><span class="sv_member">${esc(post.author)}</span></td><td class="td_num">${commas(post.views)}</td><td class="td_datetime">${listStamp(post.published)}</td></tr>`;
}

/** gnuboard's list: the same block on list pages and under an article. */
export function gnuboardList(view: ListView): string {
  const { board } = view;
  return `<div id="bo_list" style="width:100%">
<nav id="bo_cate"><h2>${board.name} 카테고리</h2><ul id="bo_cate_ul"><li><a href="/${board.id}">전체</a></li>${each(categoriesOn(board.id), (name) => `<li><a href="/${board.id}?sca=${encodeURIComponent(name)}">${esc(name)}</a></li>`)}</ul></nav>
<form name="fboardlist" id="fboardlist" action="/${board.id}"><div id="bo_btn_top"><div id="bo_list_total"><span>Total ${view.posts.length}건</span> ${view.page} 페이지</div>
<ul class="btn_bo_user"><li><a href="/${board.id}/write" class="btn_b01">글쓰기</a></li></ul></div>
<div class="tbl_head01 tbl_wrap"><table><caption class="sound_only">${board.name} 목록</caption>
<thead><tr><th scope="col">번호</th><th scope="col">제목</th><th scope="col">글쓴이</th><th scope="col">조회</th><th scope="col">날짜</th></tr></thead>
<tbody>${each(pageOf(view), (post, index) => row(view, post, index))}</tbody></table></div>
${paging(view)}</form>
<fieldset id="bo_sch"><legend>게시물 검색</legend><form name="fsearch" action="/bbs/board.php"><input type="hidden" name="bo_table" value="${board.id}"><select name="sfl" aria-label="검색대상"><option value="wr_subject">제목</option><option value="wr_content">내용</option></select><input name="stx" aria-label="검색어" size="25" maxlength="20"><button type="submit">검색</button></form></fieldset>
</div>`;
}
