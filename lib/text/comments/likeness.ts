import type { Comment } from '../../model/comment.ts';

/** Share of the shorter one's stems that both hold, from which on two comments say the same in their own words. */
const SAME = 0.4;
const FEWEST_SHARED = 2;
const WORD = /[가-힣]{2,24}|[\u3040-\u30ff\u4e00-\u9fff]{2,24}|[\p{L}\p{N}]{3,24}/gu;
/** Words that any comment holds. */
const EMPTY =
  /^(?:너무|정말|진짜|그냥|저도|저는|제가|나도|우리|이거|그거|이건|그건|여기|거기|근데|그런|그리|그래|하지|있는|없는|있어|없어|있고|없고|같아|같은|아주|많이|다들|역시|요즘|오늘|이런|저런|the|and|but|for|you|this|that|with|was|are|have|not|they)/;

/** What a comment is compared by: the first two letters of Korean words, where the particle or ending is not yet; five of others. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (!EMPTY.test(word)) stems.add(word.slice(0, /^[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(word) ? 2 : 5));
  return stems;
}

/** `국물이 진하고 시원해요` and `국물은 진하고 맛있네요` -> true; `국물이 식었어요` and `국물은 공짜네요` -> false: one word is not enough. */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared >= FEWEST_SHARED && shared >= SAME * Math.min(a.size, b.size);
}

/** Per comment how many other people say the same; one person's repetitions count once, one's own never. */
export function countAlike(comments: readonly Comment[], stems: readonly ReadonlySet<string>[]): number[] {
  return stems.map((own, i) => {
    const people = new Set<string>();
    for (const [j, other] of stems.entries()) {
      const author = comments[j]?.author;
      if (i === j || (author !== undefined && author === comments[i]?.author)) continue;
      if (sayTheSame(own, other)) people.add(author ?? `#${j}`);
    }
    return people.size;
  });
}
