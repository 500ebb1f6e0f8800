import { allPosts } from '../posts/all.ts';
import type { BoardId, DemoPost } from '../posts/post.ts';
import { withWritten } from '../posts/written.ts';

export const SITE = '해온마루';
export const PER_PAGE = 20;

export interface Board {
  readonly id: BoardId;
  readonly name: string;
  readonly engine: 'gnuboard' | 'eyoom';
}

export const BOARDS: Readonly<Record<BoardId, Board>> = {
  news: { id: 'news', name: '뉴스', engine: 'gnuboard' },
  free: { id: 'free', name: '자유게시판', engine: 'eyoom' },
};

export const boardOf = (id: string | null | undefined): Board | undefined =>
  id === 'news' || id === 'free' ? BOARDS[id] : undefined;

export function findPost(id: number): DemoPost | undefined {
  const post = allPosts.find((one) => one.id === id);
  return post && withWritten(post);
}

const newestFirst = (a: DemoPost, b: DemoPost): number =>
  Number(b.notice ?? false) - Number(a.notice ?? false) || b.published.localeCompare(a.published);

/** The posts of a board as its list shows them: notices, then newest first. */
export const postsOn = (board: BoardId): DemoPost[] =>
  allPosts
    .filter((post) => post.board === board)
    .map(withWritten)
    .sort(newestFirst);

export const categoriesOn = (board: BoardId): string[] => [
  ...new Set(postsOn(board).map((post) => post.category)),
];

/** `previous` is the older neighbour, `next` the newer one, on the given board: a secret one too, as boards have it. */
export function neighbours(post: DemoPost, board: BoardId): { previous?: DemoPost; next?: DemoPost } {
  const byTime = allPosts
    .filter((one) => one.board === board && one.id !== post.id)
    .sort((a, b) => a.published.localeCompare(b.published));
  const next = byTime.find((one) => one.published > post.published);
  const previous = byTime.filter((one) => one.published < post.published).at(-1);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** What a post's neighbours say of it. */
export const neighbourTitle = (post: DemoPost): string => (post.secret ? '비밀글입니다.' : post.title);

/** The pretty address that gnuboard makes from a title: `해온시-10일부터-심야버스-…`. */
export const seoTitle = (post: DemoPost): string =>
  post.title
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
