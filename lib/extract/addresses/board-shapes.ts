import type { Engine } from '../../sites/profile.ts';

/** What a gnuboard page says of itself: which board it is of, and the paths of its site and of its scripts. */
export interface BoardFacts {
  readonly board: string;
  /** Without a final slash: '' where the site is at the root. */
  readonly root: string;
  readonly bbs: string;
}

const pathOf = (address: string, url: string): string | undefined =>
  URL.canParse(address, url) ? new URL(address, url).pathname.replace(/\/+$/, '') : undefined;

/** Reads `var g5_bo_table = "news"` and its like, which gnuboard5 writes into the head of every page of a board. */
export function boardFacts(document: Document, url: string): BoardFacts | undefined {
  for (const script of document.getElementsByTagName('script')) {
    const code = script.src ? '' : (script.textContent ?? '');
    const said = (name: string): string | undefined =>
      new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(code)?.[1];
    const board = said('g5_bo_table');
    const bbs = pathOf(said('g5_bbs_url') ?? '/bbs', url);
    const root = pathOf(said('g5_url') || '/', url);
    if (board && bbs !== undefined && root !== undefined) return { board, root, bbs };
  }
  return undefined;
}

/**
 * gnuboard's own rewrite rule, backwards: on a page of the board `news`, `/news/7` -> `/bbs/board.php?bo_table=news&wr_id=7`.
 * Only for the board that the page names: another `/word/7` may be anything. Addresses by title carry no number and stay.
 */
function plainGnuboard(url: URL, { board, root, bbs }: BoardFacts): URL {
  const number = url.pathname.startsWith(`${root}/${board}/`)
    ? /^(\d+)\/?$/.exec(url.pathname.slice(root.length + board.length + 2))?.[1]
    : undefined;
  if (!number) return url;
  const plain = new URL(`${bbs}/board.php`, url);
  plain.search = new URLSearchParams({ bo_table: board, wr_id: number }).toString();
  return plain;
}

/** Rhymix and XE: `/index.php?mid=free&document_srl=7` is what their router calls `/free/7`. */
function prettyRhymix(url: URL): URL {
  const folder = /^(.*\/)(?:index\.php)?$/.exec(url.pathname)?.[1];
  const mid = url.searchParams.get('mid');
  const number = url.searchParams.get('document_srl');
  // With an act it is a form or a list of something.
  if (
    !folder ||
    !mid ||
    !number ||
    !/^\w+$/.test(mid) ||
    !/^\d+$/.test(number) ||
    url.searchParams.has('act')
  )
    return url;
  return new URL(`${folder}${mid}/${number}`, url);
}

/** One of the shapes in which an engine writes the address of a post, always the same one. Each rule is one to one. */
export function oneShape(url: URL, profile: Engine | undefined, facts: BoardFacts | undefined): URL {
  if (profile?.id === 'rhymix') return prettyRhymix(url);
  const isGnuboard = profile?.id === 'gnuboard5' || profile?.id === 'eyoom';
  return isGnuboard && facts ? plainGnuboard(url, facts) : url;
}
