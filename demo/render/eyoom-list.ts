import type { DemoPost } from '../posts/post.ts';
import { each, esc } from './escape.ts';
import { type ListView, pageCount, pageOf } from './gnuboard-list.ts';
import { listStamp } from './moment.ts';

/** Eyoom keeps gnuboard's addresses with their query. */
export const eyoomHref = (board: string, id: number, page = 1): string =>
  `/bbs/board.php?bo_table=${board}&amp;wr_id=${id}${page > 1 ? `&amp;page=${page}` : ''}`;

function row(view: ListView, post: DemoPost, index: number): string {
  const comments = post.comments?.length ?? 0;
  const href =
    post.secret === true
      ? `/bbs/password.php?w=s&amp;bo_table=${view.board.id}&amp;wr_id=${post.id}`
      : eyoomHref(view.board.id, post.id, view.page);
  const number = post.notice === true ? '공지' : String(view.posts.length - index);
  return `<div class="bl-list${post.notice === true ? ' bl-notice' : ''}${post.id === view.current ? ' bl-current' : ''}"><div class="bl-item bl-num">${number}</div>
<div class="bl-item bl-subj"><a href="${href}"><span class="bl-category">[${esc(post.category)}]</span> <span class="subj">${esc(post.title)}</span>${comments > 0 ? ` <span class="bl-comment">+${comments}</span>` : ''}</a></div>
<div class="bl-item bl-author">${esc(post.author)}</div><div class="bl-item bl-date">${listStamp(post.published)}</div><div class="bl-item bl-hit">${post.views}</div></div>`;
}

export function eyoomList(view: ListView): string {
  const { board } = view;
  const link = (page: number): string =>
    page === view.page
      ? `<li class="active"><a href="#page">${page}</a></li>`
      : `<li><a href="/bbs/board.php?bo_table=${board.id}&amp;page=${page}${view.query ?? ''}">${page}</a></li>`;
  const pages = Array.from({ length: pageCount(view) }, (_, index) => index + 1);
  return `<div class="board-list"><form name="fboardlist" action="/bbs/board.php"><div class="bl-head"><span>번호</span><span>제목</span><span>이름</span><span>날짜</span><span>뷰</span></div>
<div class="bl-wrap">${each(pageOf(view), (post, index) => row(view, post, index))}</div></form>
<div class="board-list-foot"><span>전체 ${view.posts.length} 건 - ${view.page} 페이지</span><a href="/bbs/write.php?bo_table=${board.id}" class="btn-e">글쓰기</a></div>
<ul class="pagination">${each(pages, link)}</ul></div>`;
}
