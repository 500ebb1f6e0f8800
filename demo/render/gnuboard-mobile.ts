import type { DemoPost } from '../posts/post.ts';
import { type Board, postsOn, SITE } from './boards.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { commas, each, esc } from './escape.ts';
import { gnuboardGlobals, neighbourLinks, share, votes } from './gnuboard.ts';
import { gnuboardComments } from './gnuboard-comments.ts';
import { type ListView, pageCount, pageOf } from './gnuboard-list.ts';
import { listStamp, shortStamp } from './moment.ts';
import { document, footer } from './shell.ts';

const page = (title: string, board: Board | undefined, main: string): string =>
  document(
    'ko',
    `<title>${esc(title)}</title>\n<link rel="stylesheet" href="/assets/base.css">\n<link rel="stylesheet" href="/assets/gnuboard-mobile.css">\n${gnuboardGlobals(board?.id ?? '')}`,
    `<header id="hd"><h1 id="hd_h1" class="sound_only">${esc(title)}</h1><a id="logo" href="/m/">${SITE}</a><nav id="gnb"><ul><li><a href="/m/news">뉴스</a></li><li><a href="/m/free">자유게시판</a></li><li><a href="/">PC버전</a></li></ul></nav></header>
<div id="wrapper"><div id="container">${main}</div></div>${footer}`,
  );

function list(view: ListView): string {
  const { board } = view;
  const row = (post: DemoPost): string => {
    const comments = post.comments?.length ?? 0;
    const href =
      post.secret === true
        ? `/bbs/password.php?w=s&amp;bo_table=${board.id}&amp;wr_id=${post.id}`
        : `/m/${board.id}/${post.id}`;
    return `<li class="${post.notice === true ? 'bo_notice' : ''}"><a href="/m/${board.id}?sca=${encodeURIComponent(post.category)}" class="bo_cate_link">${esc(post.category)}</a><a href="${href}" class="bo_subject">${esc(post.title)}</a>${comments > 0 ? `<span class="bo_cmt"><span class="sound_only">댓글</span>${comments}</span>` : ''}
<div class="bo_info"><span class="sound_only">작성자</span><span class="sv_member">${esc(post.author)}</span> <span class="bo_date">${listStamp(post.published)}</span></div></li>`;
  };
  const pages = Array.from({ length: pageCount(view) }, (_, index) => index + 1);
  return `<div id="bo_list"><div id="bo_list_total"><span>전체 ${view.posts.length}건</span> ${view.page} 페이지</div><form name="fboardlist" id="fboardlist" action="/m/${board.id}"><ul class="list_01">${each(pageOf(view), row)}</ul></form>
<nav class="pg_wrap"><span class="pg">${each(pages, (number) => (number === view.page ? `<strong class="pg_current">${number}</strong>` : `<a class="pg_page" href="/m/${board.id}?page=${number}">${number}</a>`))}</span></nav></div>`;
}

/** The post on gnuboard5's phone skin: the date is bare text after a hidden label. */
export function gnuboardMobileView(post: DemoPost, board: Board): string {
  const main = `<article id="bo_v" style="width:100%"><header><h2 id="bo_v_title"><span class="bo_v_cate">${esc(post.category)}</span> <span class="bo_v_tit">${esc(post.title)}</span></h2>
<div id="bo_v_info"><h2>페이지 정보</h2><span class="sound_only">작성자</span><span class="sv_member">${esc(post.author)}</span> <span class="ico_date"><span class="sound_only">작성일</span>${shortStamp(post.published)}</span> <span class="sound_only">조회</span>${commas(post.views)} <span class="sound_only">댓글</span>${post.comments?.length ?? 0}</div></header>
<section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2><div id="bo_v_img">${attachedHtml(post)}</div><div id="bo_v_con">${bodyHtml(post)}</div>${votes(post)}${share}</section>
${neighbourLinks(post, board, '/m')}
${gnuboardComments(post, board.id)}
<div class="btn_top"><a href="/m/${board.id}" class="btn_b01">목록</a></div></article>
${list({ board, posts: postsOn(board.id), page: 1 })}`;
  return page(`${post.title} > ${board.name} | ${SITE}`, board, main);
}

export const gnuboardMobileList = (view: ListView): string =>
  page(
    `${view.board.name} ${view.page} 페이지 | ${SITE}`,
    view.board,
    `<h2 id="container_title">${view.board.name}</h2>${list(view)}`,
  );

export const gnuboardMobileHome = (boards: readonly Board[]): string =>
  page(
    SITE,
    undefined,
    each(
      boards,
      (board) =>
        `<section class="lat"><h2><a href="/m/${board.id}">${board.name}</a></h2><ul>${each(postsOn(board.id).slice(0, 8), (post) => `<li><a href="/m/${board.id}/${post.id}">${esc(post.title)}</a></li>`)}</ul></section>`,
    ),
  );
