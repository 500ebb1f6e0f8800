import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitModel, type Model, predict } from '../detection/logistic.ts';
import { gather, type MeasuredPage, type PageRow } from './gather.ts';
import { publisherOf, samplesOf } from './labels.ts';
import { segmentF1, shingleF1 } from './score.ts';

/** `node training/body/fit.ts --data <folder> --corpora <names> [--chromium <path>] [--write]` */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    corpora: { type: 'string' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    write: { type: 'boolean', default: false },
  },
});
if (!values.data || !values.corpora) {
  console.error('Say where the pages are and which may be fitted on: --data <folder> --corpora <names>');
  process.exit(2);
}
const FOLDS = 5;
/** Seen less often, a signal says more about the few pages that have it than about pages. */
const LEAST_SEEN = 25;
const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

const corpora = new Set(values.corpora.split(','));
const rows = readFileSync(join(values.data, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as PageRow)
  .filter((row) => corpora.has(row.corpus) && (row.gold || row.segs));
const pages = (await gather(values.data, rows, values.chromium)).filter(({ lines }) => lines.length);
const samples = samplesOf(pages);
const seen = new Map<string, number>();
for (const { signals } of samples)
  for (const name in signals) if (signals[name]) seen.set(name, (seen.get(name) ?? 0) + 1);
const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= LEAST_SEEN).sort();

report(heldOut());
if (values.write)
  writeFileSync(
    join(import.meta.dirname, '../../lib/extract/lines/line-weights.ts'),
    table(fitModel(samples, names)),
  );

/** How likely each line is, by a fit that saw no page of its publisher. */
function heldOut(): Map<MeasuredPage, number[]> {
  const publishers = [...new Set(pages.map(publisherOf))].sort();
  const foldOf = new Map(publishers.map((publisher, index) => [publisher, index % FOLDS]));
  const likely = new Map<MeasuredPage, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = pages.filter((page) => foldOf.get(publisherOf(page)) === fold);
    const others = pages.filter((page) => foldOf.get(publisherOf(page)) !== fold);
    const model = fitModel(samplesOf(others), names);
    for (const page of held)
      likely.set(
        page,
        page.lines.map(({ signals }) => predict(model, signals)),
      );
  }
  return likely;
}

function report(likely: Map<MeasuredPage, number[]>): void {
  for (const threshold of THRESHOLDS) {
    const textOf = (page: MeasuredPage): string =>
      page.lines
        .filter((line, index) => line.captioned || (likely.get(page)?.[index] ?? 0) >= threshold)
        .map(({ text }) => text)
        .join('\n');
    const figures = [...corpora].map((corpus) => {
      const own = pages.filter(({ row }) => row.corpus === corpus);
      const f1 = own[0]?.row.segs
        ? segmentF1(own.map((page) => [page, textOf(page)]))
        : shingleF1(own.map((page) => [page.row.gold ?? '', textOf(page)]));
      return `${corpus} ${f1.toFixed(4)}`;
    });
    console.log(`below ${threshold} dropped: ${figures.join(', ')}`);
  }
}

function table({ bias, weights }: Model): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.15)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(1))},`);
  return `/**
 * Log-odds that each signal of a line adds to "this line is the article's". Written by training/body/fit.ts: change a
 * signal there, fit again, and read the report before keeping the numbers.
 */
export const LINE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** Log-odds of a line that shows nothing at all. */
export const LINE_BIAS = ${Number(bias.toFixed(1))};
`;
}
