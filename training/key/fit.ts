import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../../lib/highlight/rank/features.ts';
import { readArticles } from './articles.ts';
import { type Document, documentOf } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { print } from './report.ts';

/** `node training/key/fit.ts [--measure <folder of articles that are never fitted on>] [--write]` */
const { values } = parseArgs({
  options: { measure: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const FOLDS = 5;

const documentsIn = (folder: string): Promise<Document[]> =>
  Promise.all(readArticles(folder).map(documentOf));

const documents = await documentsIn(join(import.meta.dirname, '../articles'));
const unseen = await documentsIn(join(import.meta.dirname, '../articles/unseen'));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(documents.filter((_, index) => index % FOLDS !== fold)),
);
const weights = fitWeights(documents);
print(
  'Held out in five folds',
  documents,
  (document) => folds[documents.indexOf(document) % FOLDS] ?? weights,
);
print('Fitted on', documents, () => weights);
print('Our own, never seen', unseen, () => weights);
if (values.measure) print('Others, never seen', await documentsIn(values.measure), () => weights);
if (values.write)
  writeFileSync(join(import.meta.dirname, '../../lib/highlight/rank/weights.ts'), table(weights));

function table({ name, figure }: Weights): string {
  const lines = (weights: Weights['name']): string =>
    Object.entries(weights)
      .map(([feature, weight]) => `    ${feature}: ${Number(weight.toFixed(2))},`)
      .join('\n');
  return `import type { Weights } from './features.ts';

/**
 * What each feature of \`features.ts\` adds to an entity's score. Written by training/key/fit.ts: change a feature there,
 * fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Weights = {
  name: {
${lines(name)}
  },
  figure: {
${lines(figure)}
  },
};
`;
}
