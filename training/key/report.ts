import { keyMentions } from '../../lib/highlight/rank/choose.ts';
import type { Weights } from '../../lib/highlight/rank/features.ts';
import { scoreOf } from '../../lib/highlight/rank/score.ts';
import type { Document } from './examples.ts';
import { keyF, mean, ndcg } from './score.ts';

/** Prints how well `weightsFor` order the entities of each document, and how well the product's choice finds the key ones. */
export function print(
  name: string,
  documents: readonly Document[],
  weightsFor: (document: Document) => Weights,
): void {
  const scored = new Map(
    documents.map((document) => {
      const weights = weightsFor(document);
      return [
        document,
        new Map(document.examples.map((one) => [one, scoreOf(one.entity, [one.features], weights)])),
      ];
    }),
  );
  const gains = documents
    .map((document) => ndcg(document, (example) => scored.get(document)?.get(example) ?? 0))
    .filter((value) => value !== undefined);
  const f = keyF(documents, (document) => {
    const scores = scored.get(document);
    const listed = document.examples.map((one) => ({ entity: one.entity, score: scores?.get(one) ?? 0 }));
    const key = keyMentions(document.text, listed);
    return new Set(document.examples.filter(({ entity }) => entity.mentions.some((one) => key.has(one))));
  });
  console.log(
    `${name}: NDCG@10 ${mean(gains).toFixed(3)} of ${gains.length} articles, key F ${f.toFixed(3)}`,
  );
}
