import type { Article } from '../../lib/model/article.ts';
import type { BoardPage } from './corpus.ts';

/** Shares of pages, 0 to 1; undefined where the page has no such gold. */
export interface Score {
  readonly body: number | undefined;
  readonly leak: number | undefined;
  readonly comments: number | undefined;
  readonly title: number | undefined;
  readonly author: number | undefined;
  readonly date: number | undefined;
}

const SHINGLE = 4;
const SAME_MOMENT_MS = 36 * 3_600_000;
/** A comment shorter than this may stand in a post by chance. */
const TELLING = 8;

/** Words, and each Hangul, Kana or Han character by itself. */
const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): Map<string, number> {
  const all = tokens(text);
  const counts = new Map<string, number>();
  const size = Math.min(SHINGLE, all.length);
  for (let at = 0; size && at + size <= all.length; at++) {
    const key = all.slice(at, at + size).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** F1 over runs of four tokens, counted as often as they occur. */
export function bodyF1(gold: string, found: string): number {
  const [wanted, got] = [shingles(gold), shingles(found)];
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let shared = 0;
  for (const [key, count] of wanted) shared += Math.min(count, got.get(key) ?? 0);
  return (2 * shared) / (total(wanted) + total(got) || 1);
}

const fold = (text = ''): string => tokens(text).join('');

export function scorePage(page: BoardPage, article: Article): Score {
  const telling = page.comments.filter((text) => fold(text).length >= TELLING);
  const body = fold(article.text);
  const found = article.comments.map(({ text }) => fold(text));
  const recovered = page.comments.filter((text) => found.includes(fold(text))).length;
  const moment = Date.parse(article.published ?? '');
  return {
    body: tokens(page.gold).length > 2 ? bodyF1(page.gold, article.text) : undefined,
    leak: telling.length ? Number(telling.some((text) => body.includes(fold(text)))) : undefined,
    comments: page.comments.length ? recovered / page.comments.length : undefined,
    title: page.title ? Number(fold(page.title) === fold(article.title)) : undefined,
    author: page.author ? Number(fold(article.author).includes(fold(page.author))) : undefined,
    date: page.date ? Number(Math.abs(moment - Date.parse(page.date)) <= SAME_MOMENT_MS) : undefined,
  };
}
