import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KEY_SCORE } from '../../lib/highlight/rank/choose.ts';
import { readArticles } from './articles.ts';
import { type Document, documentOf } from './examples.ts';
import { fitWeights, scoreOf, type Weights } from './pairwise.ts';
import { keyF, mean, ndcg } from './score.ts';

/** `node training/key/fit.ts [--measure <folder of articles that are never fitted on>] [--write]` */
const { values } = parseArgs({
  options: { measure: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const FOLDS = 5;
/** Set by hand in `rank.ts`. */
const UNFITTED = /\.byline$/;

const documentsIn = (folder: string): Promise<Document[]> =>
  Promise.all(readArticles(folder).map(documentOf));

function print(
  name: string,
  documents: readonly Document[],
  weightsFor: (document: Document) => Weights,
): void {
  const gains = documents.map((document) =>
    ndcg(document, ({ features }) => scoreOf(features, weightsFor(document))),
  );
  const f = keyF(
    documents,
    (document) =>
      new Set(
        document.examples.filter(({ features }) => scoreOf(features, weightsFor(document)) >= KEY_SCORE),
      ),
  );
  const known = gains.filter((value) => value !== undefined);
  console.log(
    `${name}: NDCG@10 ${mean(known).toFixed(3)} of ${known.length} articles, key F by score alone ${f.toFixed(3)}`,
  );
}

const documents = await documentsIn(join(import.meta.dirname, '../articles'));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(documents.filter((_, index) => index % FOLDS !== fold)),
);
print('Held out in five folds', documents, (document) => folds[documents.indexOf(document) % FOLDS] ?? {});
const weights = fitWeights(documents);
print('Fitted on', documents, () => weights);
if (values.measure) print('Never seen', await documentsIn(values.measure), () => weights);
if (values.write)
  writeFileSync(join(import.meta.dirname, '../../lib/highlight/rank/weights.ts'), table(weights));

function table(fitted: Weights): string {
  const lines = Object.entries(fitted)
    .filter(([name]) => !UNFITTED.test(name))
    .map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(3))},`);
  return `/**
 * What each feature of \`features.ts\` adds to an entity's score. Written by training/key/fit.ts: change a feature there,
 * fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
