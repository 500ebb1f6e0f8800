import type { DemoPost } from '../posts/post.ts';
import { BOARDS, postsOn } from './boards.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { each, esc } from './escape.ts';
import { stateNotice } from './gnuboard-comments.ts';
import { dottedStamp, listStamp } from './moment.ts';
import { document } from './shell.ts';

const NAME = '우리동네 이야기방';

const frame = (title: string, main: string): string =>
  document(
    'ko',
    `<title>${esc(title)}</title>\n<link rel="stylesheet" href="/assets/general.css">`,
    `<div class="top"><a href="/general/" class="name">${NAME}</a><a href="/general/">글목록</a><a href="/bbs/login.php">들어가기</a></div><div class="sheet">${main}</div><div class="bottom">${NAME} · 손으로 만든 게시판 · 문의는 쪽지로</div>`,
  );

function rows(current?: number): string {
  const posts = [...postsOn('news'), ...postsOn('free')].filter((post) => post.secret !== true);
  return `<table class="rows"><tbody>${each(posts, (post) => `<tr${post.id === current ? ' class="here"' : ''}><td>${post.id}</td><td><a href="/general/${post.id}">${esc(post.title)}</a>${post.comments ? ` <small>(${post.comments.length})</small>` : ''}</td><td>${esc(post.author)}</td><td>${listStamp(post.published)}</td></tr>`)}</tbody></table>`;
}

/** A home-made board: no id or class that an engine is known by, plain divs all the way. */
export function generalView(post: DemoPost): string {
  const replies = each(
    post.comments ?? [],
    (one) =>
      `<div class="say step${one.depth}"><b>${esc(one.author)}</b> <i>${dottedStamp(one.published)}</i><div>${esc(stateNotice(one) ?? one.text)}</div></div>`,
  );
  const main = `<div class="crumb">${BOARDS[post.board].name} &gt; ${esc(post.category)}</div>
<div class="paper"><h2>${esc(post.title)}</h2><div class="who">글쓴이 <b>${esc(post.author)}</b> | 날짜 ${dottedStamp(post.published)} | 읽음 ${post.views}</div>
<div class="words">${attachedHtml(post)}${bodyHtml(post)}</div><div class="under"><button type="button">좋아요 ${post.recommended}</button> <button type="button">퍼가기</button></div></div>
<div class="says"><h3>한마디 ${post.comments?.length ?? 0}</h3>${replies}<form action="/general/${post.id}"><input name="nick" placeholder="별명"><input name="line" placeholder="한마디 남기기"><button type="submit">남기기</button></form></div>
${rows(post.id)}`;
  return frame(`${post.title} - ${NAME}`, main);
}

export const generalList = (): string => frame(NAME, `<h2>글목록</h2>${rows()}`);
