import type { BoardId, DemoPost } from './post.ts';

/** A filler post in one row: `day` is `MM-DDTHH:MM` of 2025, the paragraphs follow. */
export type BriefRow = readonly [
  title: string,
  author: string,
  day: string,
  category: string,
  views: number,
  ...paragraphs: string[],
];

/** Short posts that make a board's list as long as a real one. Ids count up from `firstId`. */
export const briefPosts = (board: BoardId, firstId: number, rows: readonly BriefRow[]): DemoPost[] =>
  rows.map(([title, author, day, category, views, ...paragraphs], index) => ({
    id: firstId + index,
    board,
    purpose: '목록을 채우는 짧은 글',
    title,
    author,
    published: `2025-${day}:00+09:00`,
    category,
    language: 'ko',
    views,
    recommended: views % 23,
    body: paragraphs.map((text) => ({ kind: 'p', text })),
  }));
