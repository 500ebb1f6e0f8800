import type { DemoPost } from '../posts/post.ts';
import { type Board, neighbours, neighbourTitle, postsOn, SITE } from './boards.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { commas, each, esc } from './escape.ts';
import { gnuboardComments } from './gnuboard-comments.ts';
import { gnuboardList, type ListView } from './gnuboard-list.ts';
import { shortStamp } from './moment.ts';
import { shell } from './shell.ts';

export const gnuboardGlobals = (board: string): string =>
  `<script>var g5_url="";var g5_bbs_url="/bbs";var g5_is_mobile="";var g5_bo_table="${board}";</script>`;

const files = (post: DemoPost): string =>
  post.files === undefined
    ? ''
    : `<section id="bo_v_file"><h2>첨부파일</h2><ul>${each(post.files, (file) => `<li><a href="${file.href}" class="view_file_download"><strong>${esc(file.name)}</strong> (${file.size})</a><br><span class="bo_v_file_cnt">12회 다운로드 | DATE : ${shortStamp(post.published)}</span></li>`)}</ul></section>`;

export const share = `<div id="bo_v_share"><a href="#scrap" class="btn btn_b03">스크랩</a><ul id="bo_v_sns"><li><a href="#sns-f">페이스북으로 공유</a></li><li><a href="#sns-x">트위터로 공유</a></li><li><a href="#sns-k">카카오톡으로 공유</a></li></ul></div>`;

export const votes = (post: DemoPost): string =>
  `<div id="bo_v_act"><span class="bo_v_act_gng"><a href="#good" id="good_button" class="bo_v_good">추천 <strong>${post.recommended}</strong></a><b id="bo_v_act_good"></b></span> <span class="bo_v_act_gng"><a href="#nogood" id="nogood_button" class="bo_v_nogood">비추천 <strong>${post.recommended % 7}</strong></a></span></div>`;

/** Previous and next as gnuboard has them. `prefix` is `/m` on the phone skin. */
export function neighbourLinks(post: DemoPost, board: Board, prefix = ''): string {
  const { previous, next } = neighbours(post, board.id);
  const link = (one: DemoPost | undefined, kind: string, name: string): string =>
    one === undefined
      ? ''
      : `<li class="btn_${kind}"><span class="nb_tit">${name}</span><a href="${prefix}/${board.id}/${one.id}">${esc(neighbourTitle(one))}</a> <span class="nb_date">${shortStamp(one.published).slice(0, 8)}</span></li>`;
  return `<ul class="bo_v_nb">${link(previous, 'prv', '이전글')}${link(next, 'next', '다음글')}</ul>`;
}

/** The post on gnuboard5's PC skin, with the board's list below. */
export function gnuboardView(post: DemoPost, board: Board): string {
  const main = `<h2 id="container_title"><span title="${esc(post.title)} &gt; ${board.name}">${board.name}</span></h2>
<article id="bo_v" style="width:100%"><header><h2 id="bo_v_title"><span class="bo_v_cate">${esc(post.category)}</span> <span class="bo_v_tit">${esc(post.title)}</span></h2></header>
<section id="bo_v_info"><h2>페이지 정보</h2><div class="profile_info"><div class="pf_img"></div><div class="profile_info_ct"><span class="sound_only">작성자</span> <strong><span class="sv_member">${esc(post.author)}</span></strong><br>
<span class="sound_only">댓글</span><strong><a href="#bo_vc">${post.comments?.length ?? 0}건</a></strong> <span class="sound_only">조회</span><strong>${commas(post.views)}회</strong> <strong class="if_date"><span class="sound_only">작성일</span>${shortStamp(post.published)}</strong></div></div>
<div id="bo_v_top"><ul class="btn_bo_user bo_v_com"><li><a href="/${board.id}" class="btn_b01">목록</a></li><li><a href="/${board.id}/write" class="btn_b01">글쓰기</a></li></ul></div></section>
<section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2>${share}
<div id="bo_v_img">${attachedHtml(post)}</div>
<div id="bo_v_con">${bodyHtml(post)}</div>
${votes(post)}</section>
${files(post)}
${neighbourLinks(post, board)}
${gnuboardComments(post, board.id)}
</article>
${gnuboardList({ board, posts: postsOn(board.id), page: 1, current: post.id })}`;
  return shell({
    title: `${post.title} > ${board.name} | ${SITE}`,
    main,
    stylesheet: 'gnuboard.css',
    head: gnuboardGlobals(board.id),
    board: board.id,
  });
}

export const gnuboardListPage = (view: ListView, heading = view.board.name): string =>
  shell({
    title: `${heading} ${view.page} 페이지 | ${SITE}`,
    main: `<h2 id="container_title">${esc(heading)}</h2>${gnuboardList(view)}`,
    stylesheet: 'gnuboard.css',
    head: gnuboardGlobals(view.board.id),
    board: view.board.id,
  });
