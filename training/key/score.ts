import type { Document, Example } from './examples.ts';

const KEY_GRADE = 2;
const RANKED = 10;
const gain = (grade: number): number => 2 ** grade - 1;

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, value, at) => sum + value / Math.log2(at + 2), 0);

/** NDCG@10 of a document's entities in the order of `score`; undefined where nothing has a grade. */
export function ndcg({ examples }: Document, score: (example: Example) => number): number | undefined {
  const gains = (list: readonly Example[]) => list.slice(0, RANKED).map(({ grade }) => gain(grade));
  const ideal = discounted(gains([...examples].sort((a, b) => b.grade - a.grade)));
  return ideal > 0 ? discounted(gains([...examples].sort((a, b) => score(b) - score(a)))) / ideal : undefined;
}

/** F of the entities chosen as key against those of grade 2 and more, over all documents. */
export function keyF(
  documents: readonly Document[],
  chosen: (document: Document) => ReadonlySet<Example>,
): number {
  let [hits, told, wanted] = [0, 0, 0];
  for (const document of documents) {
    const picked = chosen(document);
    const key = document.examples.filter(({ grade }) => grade >= KEY_GRADE);
    hits += key.filter((example) => picked.has(example)).length;
    told += picked.size;
    wanted += key.length;
  }
  return told + wanted ? (2 * hits) / (told + wanted) : 0;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
