import { bodyTexts } from '../posts/contents.ts';
import type { DemoPost } from '../posts/post.ts';
import { BOARDS, type Board, postsOn, SITE } from './boards.ts';
import { each, esc } from './escape.ts';
import { listStamp } from './moment.ts';
import { shell } from './shell.ts';

function latest(board: Board): string {
  const row = (post: DemoPost): string =>
    `<li><a href="/${board.id}/${post.id}">${esc(post.title)}</a> <span class="lt_date">${listStamp(post.published)}</span></li>`;
  const posts = postsOn(board.id).filter((post) => post.secret !== true);
  return `<div class="lat"><h2 class="lat_title"><a href="/${board.id}">${board.name}</a></h2><ul>${each(posts.slice(0, 10), row)}</ul><a href="/${board.id}" class="lt_more">더보기</a></div>`;
}

export const homePage = (): string =>
  shell({
    title: SITE,
    main: `<h2 class="sound_only">최신글</h2><div class="latest_wr">${latest(BOARDS.news)}${latest(BOARDS.free)}</div>`,
    stylesheet: 'gnuboard.css',
    board: '',
  });

const holds = (post: DemoPost, words: string): boolean =>
  [post.title, ...bodyTexts(post)].some((text) => text.includes(words));

/** The posts of a board with `words` in title or body. */
export const searchPosts = (board: Board, words: string): DemoPost[] =>
  words === '' ? [] : postsOn(board.id).filter((post) => post.secret !== true && holds(post, words));

export function searchPage(words: string): string {
  const hit =
    (board: Board) =>
    (post: DemoPost): string =>
      `<li><div class="sch_tit"><a href="/bbs/board.php?bo_table=${board.id}&amp;wr_id=${post.id}&amp;stx=${encodeURIComponent(words)}" class="sch_res_title">${esc(post.title)}</a></div><p>${esc((bodyTexts(post)[0] ?? '').slice(0, 120))}</p><div class="sch_info"><span class="sv_member">${esc(post.author)}</span> ${listStamp(post.published)}</div></li>`;
  const found = Object.values(BOARDS).map((board) => ({ board, posts: searchPosts(board, words) }));
  const total = found.reduce((sum, { posts }) => sum + posts.length, 0);
  const results = found
    .filter(({ posts }) => posts.length > 0)
    .map(
      ({ board, posts }) =>
        `<section><h2><a href="/${board.id}">${board.name} 게시판 내 결과</a></h2><ul>${each(posts, hit(board))}</ul></section>`,
    );
  return shell({
    title: `전체검색 결과 | ${SITE}`,
    main: `<h2 id="container_title">전체검색 결과</h2><div id="sch_result"><section id="sch_res_ov"><h2><strong>${esc(words)}</strong> 전체검색 결과</h2><ul><li>게시판 <strong>${results.length}개</strong></li><li>게시물 <strong>${total}개</strong></li></ul></section>${total === 0 ? '<div class="empty_list">검색된 자료가 하나도 없습니다.</div>' : results.join('\n')}</div>`,
    stylesheet: 'gnuboard.css',
  });
}
