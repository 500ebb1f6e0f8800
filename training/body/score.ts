import type { MeasuredPage } from './gather.ts';

const SHINGLE = 4;
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu;

function shingles(text: string): Map<string, number> {
  const tokens = text.normalize('NFKC').match(TOKENS) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index + SHINGLE <= tokens.length; index++) {
    const key = tokens.slice(index, index + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** F1 of mean precision and mean recall over pages, by runs of four tokens. */
export function shingleF1(pairs: readonly (readonly [gold: string, found: string])[]): number {
  let precision = 0;
  let recall = 0;
  for (const [gold, found] of pairs) {
    const wanted = shingles(gold);
    const had = shingles(found);
    const total = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
    let hit = 0;
    for (const [key, count] of wanted) hit += Math.min(count, had.get(key) ?? 0);
    precision += hit / Math.max(1, total(had)) / pairs.length;
    recall += hit / Math.max(1, total(wanted)) / pairs.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

/** F1 of segments: those that must stand in the text, and those that must not. */
export function segmentF1(pages: readonly (readonly [MeasuredPage, string])[]): number {
  let hit = 0;
  let wrong = 0;
  for (const [{ row }, found] of pages) {
    const holds = (segment: string): boolean => found.includes(segment.replace(/\s+/g, ' ').trim());
    for (const segment of row.segs?.with ?? []) holds(segment) ? hit++ : wrong++;
    for (const segment of row.segs?.without ?? []) if (holds(segment)) wrong++;
  }
  return (2 * hit) / (2 * hit + wrong);
}
