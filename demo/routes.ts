import { tinyPdf } from './pdf.ts';
import type { DemoPost } from './posts/post.ts';
import { appListJson, appPage, appPostJson } from './render/app.ts';
import { BOARDS, type Board, boardOf, findPost, postsOn, seoTitle } from './render/boards.ts';
import { eyoomListPage, eyoomView } from './render/eyoom.ts';
import { loginPage, missingPage, passwordPage, registerPage, writePage } from './render/forms.ts';
import { framedView } from './render/framed.ts';
import { generalList, generalView } from './render/general.ts';
import { gnuboardListPage, gnuboardView } from './render/gnuboard.ts';
import type { ListView } from './render/gnuboard-list.ts';
import { gnuboardMobileHome, gnuboardMobileList, gnuboardMobileView } from './render/gnuboard-mobile.ts';
import { homePage, searchPage, searchPosts } from './render/home.ts';
import { serialView } from './render/serial.ts';
import { storyHome, storyView } from './render/story.ts';
import { STRICT_POLICY, strictView } from './render/strict.ts';
import { file, html, json, notFound, type Reply } from './reply.ts';

/** How long `/slow-image` keeps its visitor waiting, in milliseconds. */
const SLOW_MS = 1500;

type Handler = (match: RegExpExecArray, url: URL) => Reply | Promise<Reply>;

const withPost = (id: string | null | undefined, render: (post: DemoPost) => Reply): Reply => {
  const post = findPost(Number(id));
  return post === undefined ? html(missingPage()) : render(post);
};

const isMobile = (url: URL): boolean =>
  url.pathname.startsWith('/m/') || url.searchParams.get('device') === 'mobile';

function viewPage(board: Board, post: DemoPost, url: URL): Reply {
  if (post.secret === true) return html(passwordPage(board));
  if (isMobile(url)) return html(gnuboardMobileView(post, board));
  return html(board.engine === 'eyoom' ? eyoomView(post, board) : gnuboardView(post, board));
}

function listPage(board: Board, url: URL): Reply {
  const category = url.searchParams.get('sca');
  const words = url.searchParams.get('stx');
  const all = words === null ? postsOn(board.id) : searchPosts(board, words);
  const view: ListView = {
    board,
    posts: category === null ? all : all.filter((post) => post.category === category),
    page: Math.max(1, Number(url.searchParams.get('page')) || 1),
    ...(category === null ? {} : { query: `&sca=${encodeURIComponent(category)}` }),
  };
  if (isMobile(url)) return html(gnuboardMobileList(view));
  if (board.engine === 'eyoom') return html(eyoomListPage(view));
  return html(gnuboardListPage(view, words === null ? board.name : `${board.name} 검색 결과`));
}

function boardPage(table: string | null | undefined, id: string | null | undefined, url: URL): Reply {
  const board = boardOf(table);
  if (board === undefined) return html(missingPage());
  if (id === null || id === undefined) return listPage(board, url);
  return withPost(id, (post) => viewPage(board, post, url));
}

function titledPage(table: string | undefined, title: string | undefined, url: URL): Reply {
  const post = postsOn(boardOf(table)?.id ?? 'news').find((one) => seoTitle(one) === title);
  return boardPage(table, String(post?.id ?? 0), url);
}

function serialPage(post: DemoPost, number: number): Reply {
  const page = serialView(post, number);
  return page ? html(page) : notFound;
}

const formPage = (url: URL, render: (board: Board) => string): Reply =>
  html(render(boardOf(url.searchParams.get('bo_table')) ?? BOARDS.news));

/** Which address is answered by what. The first that fits answers. */
const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^\/$/, (_, url) => html(isMobile(url) ? gnuboardMobileHome(Object.values(BOARDS)) : homePage())],
  [/^\/m\/?$/, () => html(gnuboardMobileHome(Object.values(BOARDS)))],
  [/^\/(?:m\/)?(news|free)\/?$/, (match, url) => boardPage(match[1], undefined, url)],
  [/^\/(?:m\/)?(news|free)\/(\d+)\/?$/, (match, url) => boardPage(match[1], match[2], url)],
  [/^\/(?:m\/)?(news|free)\/write$/, (match) => html(writePage(boardOf(match[1]) ?? BOARDS.news))],
  [/^\/(?:m\/)?(news|free)\/([^/]+)\/$/, (match, url) => titledPage(match[1], match[2], url)],
  [
    /^\/bbs\/board\.php$/,
    (_, url) => boardPage(url.searchParams.get('bo_table'), url.searchParams.get('wr_id'), url),
  ],
  [/^\/bbs\/write\.php$/, (_, url) => formPage(url, writePage)],
  [/^\/bbs\/password\.php$/, (_, url) => formPage(url, passwordPage)],
  [/^\/bbs\/search\.php$/, (_, url) => html(searchPage(url.searchParams.get('stx') ?? ''))],
  [/^\/bbs\/login\.php$/, () => html(loginPage())],
  [/^\/bbs\/register(?:_form)?\.php$/, () => html(registerPage())],
  [/^\/story\/?$/, () => html(storyHome())],
  [/^\/story\/(\d+)$/, (match, url) => withPost(match[1], (post) => html(storyView(post, url.origin)))],
  [/^\/general\/?$/, () => html(generalList())],
  [/^\/framed\/(\d+)$/, (match) => html(framedView(match[1] ?? '1'))],
  [/^\/general\/(\d+)$/, (match) => withPost(match[1], (post) => html(generalView(post)))],
  [
    /^\/strict\/(\d+)$/,
    (match) =>
      withPost(match[1], (post) => html(strictView(post), { 'content-security-policy': STRICT_POLICY })),
  ],
  [
    /^\/serial\/(\d+)(?:\/(\d+))?\/?$/,
    (match) => withPost(match[1], (post) => serialPage(post, Number(match[2] ?? 1))),
  ],
  [/^\/app\/posts\.json$/, () => json(appListJson())],
  [/^\/app\/posts\/(\d+)\.json$/, (match) => withPost(match[1], (post) => json(appPostJson(post)))],
  [/^\/app(?:\/\d*)?$/, () => html(appPage())],
  [
    /^\/(assets|images)\/([^/]+)$/,
    (match) => file(match[1] === 'assets' ? 'assets' : 'images', match[2] ?? ''),
  ],
  [/^\/slow-image$/, async () => ({ ...(await file('images', 'harbour.jpg')), delay: SLOW_MS })],
  [/^\/broken-image$/, () => ({ status: 200, type: 'image/png', body: 'not a picture' })],
  [/^\/plain\.pdf$/, () => ({ status: 200, type: 'application/pdf', body: tinyPdf() })],
];

/** The answer to a GET for `url`. An address that means nothing gets a 404 page. */
export async function answer(url: URL): Promise<Reply> {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return notFound;
  }
  for (const [pattern, handler] of ROUTES) {
    const match = pattern.exec(path);
    if (match !== null) return handler(match, url);
  }
  return notFound;
}
