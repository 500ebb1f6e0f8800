import { picturesOf } from '../posts/contents.ts';
import type { DemoPost } from '../posts/post.ts';
import { type Board, neighbours, neighbourTitle, postsOn, SITE } from './boards.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { commas, each, esc } from './escape.ts';
import { eyoomComments } from './eyoom-comments.ts';
import { eyoomHref, eyoomList } from './eyoom-list.ts';
import { gnuboardGlobals } from './gnuboard.ts';
import type { ListView } from './gnuboard-list.ts';
import { shortStamp } from './moment.ts';
import { shell } from './shell.ts';

/** Eyoom cuts the heading here; the whole title is in `<title>` and og:title only. */
const CUT = 70;

export const cutTitle = (title: string): string => (title.length > CUT ? `${title.slice(0, CUT)}…` : title);

/** Always "website", with the site's words: what Eyoom prints on every page. */
function openGraph(title: string, post?: DemoPost): string {
  const lead = post && picturesOf(post)[0];
  const image =
    lead === undefined
      ? '<meta property="og:image" content="/images/logo.svg"><meta property="og:image:width" content=""><meta property="og:image:height" content="">'
      : `<meta property="og:image" content="${esc(lead.src)}"><meta property="og:image:width" content="600">`;
  return `<meta property="og:type" content="website"><meta property="og:site_name" content="${SITE}"><meta property="og:title" content="${esc(title)}"><meta property="og:description" content="해온 사람들이 소식을 나누는 곳">${image}`;
}

function neighbourLinks(post: DemoPost, board: Board): string {
  const { previous, next } = neighbours(post, board.id);
  const link = (one: DemoPost | undefined, kind: string, name: string): string =>
    one === undefined
      ? ''
      : `<div class="view-${kind}"><span>${name}</span> <a href="${eyoomHref(board.id, one.id)}">${esc(neighbourTitle(one))}</a></div>`;
  return `<div class="board-view-prevnext">${link(previous, 'prev', '이전글')}${link(next, 'next', '다음글')}</div>`;
}

const files = (post: DemoPost): string =>
  post.files === undefined
    ? ''
    : `<div class="board-view-file"><ul>${each(post.files, (file) => `<li><strong>첨부파일 :</strong> <a href="${file.href}">${esc(file.name)}</a> (${file.size})</li>`)}</ul></div>`;

/** The post with Eyoom 4's markup: gnuboard's addresses, none of its ids. */
export function eyoomView(post: DemoPost, board: Board): string {
  const title = `${post.title} > ${board.name} - ${SITE}`;
  const main = `<div class="board-view-wrap"><article class="board-view"><h4 class="board-view-subj"><span>[${esc(post.category)}]</span> <strong>${esc(cutTitle(post.title))}</strong></h4>
<div class="board-view-info"><div class="view-photo-box"></div><div class="info-box-top"><span class="view-nick">${esc(post.author)}</span> <span class="view-level">Lv.4</span></div>
<div class="info-box-bottom"><span><i class="far fa-clock"></i> ${shortStamp(post.published)}</span> <span>조회 ${commas(post.views)}</span> <span>댓글 ${post.comments?.length ?? 0}</span></div></div>
${files(post)}
<div class="board-view-atc"><h2 class="board-view-atc-title">본문</h2><div class="board-view-file-conts">${attachedHtml(post)}</div><div id="board_view_con" class="board-view-con">${bodyHtml(post)}</div>
<div class="board-view-good-btn"><a href="#good">추천 <strong class="board-view-act-good">${post.recommended}</strong></a></div><div class="board-view-sns"><a href="#sns-f">페이스북</a> <a href="#sns-k">카카오스토리</a> <a href="#sns-n">네이버밴드</a></div></div>
${eyoomComments(post)}
<div class="board-view-bot"><a href="/bbs/board.php?bo_table=${board.id}" class="btn-e">목록</a></div>
${neighbourLinks(post, board)}</article></div>
${eyoomList({ board, posts: postsOn(board.id), page: 1, current: post.id })}`;
  return shell({
    title,
    main,
    stylesheet: 'eyoom.css',
    bodyClass: 'eyoom',
    head: openGraph(title, post) + gnuboardGlobals(board.id),
    board: board.id,
  });
}

export function eyoomListPage(view: ListView): string {
  const title = `${view.board.name} ${view.page} 페이지 - ${SITE}`;
  return shell({
    title,
    main: `<div class="page-title"><h2>${view.board.name}</h2></div>${eyoomList(view)}`,
    stylesheet: 'eyoom.css',
    bodyClass: 'eyoom',
    head: openGraph(title) + gnuboardGlobals(view.board.id),
    board: view.board.id,
  });
}
