import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gather, type Measured, type PageRow } from './gather.ts';
import { fitModel, type Model } from './logistic.ts';
import { OWN_PAGES } from './own/pages.ts';
import { crossValidate, printScores } from './report.ts';
import { isLabelled, NEGATIVE, samplesOf } from './samples.ts';

/** `node training/detection/fit.ts --data <folder> [--chromium <path>] [--measure-only korean,gne] [--write]` */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    'measure-only': { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('Say where the pages are: --data <folder with manifest.jsonl and html/>');
  process.exit(2);
}

const rows = readFileSync(join(values.data, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as PageRow)
  .filter(isLabelled);
const pages = await gather(values.data, [...rows, ...OWN_PAGES], values.chromium);
const unfitted = new Set(values['measure-only'].split(','));
const fitted = pages.filter(({ row }) => !unfitted.has(row.corpus));
/** Measured to tell lists from forms; they told the collections apart rather than articles from the rest. */
const UNFITTED = new Set(['articleMany']);
const names = [...new Set(pages.flatMap(({ signals }) => Object.keys(signals)))].filter(
  (name) => !UNFITTED.has(name),
);

const model = fitModel(samplesOf(fitted), names);
const certain = pages.filter(({ row }) => row.label === 'article' || NEGATIVE.has(row.label));
printScores('General signals alone, fitted', certain, model);
crossValidate(fitted, certain, names);
printDetector(certain);
if (values.write) writeFileSync(join(import.meta.dirname, '../../lib/detect/weights.ts'), table(model));

/** The whole detector, landmarks first, with the weights that are in the tree now. */
function printDetector(measured: readonly Measured[]): void {
  const right = measured.filter(
    ({ row, detection }) => (detection.kind === 'article') === (row.label === 'article'),
  );
  const sure = measured.filter(
    ({ detection }) => detection.kind === 'article' && detection.confidence >= 0.9,
  );
  const articles = sure.filter(({ row }) => row.label === 'article').length;
  console.log(`\nThe detector in the tree: ${right.length} of ${measured.length} right;`);
  console.log(`of ${sure.length} pages with confidence .9 and more, ${articles} are articles.`);
}

function table({ bias, weights }: Model): string {
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(1))},`);
  return `/**
 * Log-odds that each signal of \`signals/\` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = ${Number(bias.toFixed(1))};
`;
}
