import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BY_HAND, ENGLISH } from '../../lib/summarize/weights.ts';
import { chosenSet, ownArticles } from './labelled.ts';
import { fitPairs, type WeightTable } from './rank-pairs.ts';
import { printScores } from './report.ts';
import { type Sample, sampleOf } from './samples.ts';
import { scoreOf, scoreOfLead } from './score.ts';

/** `node training/summaries/fit.ts [--science <ko_sci50.jsonl>] [--write]` */
const { values } = parseArgs({
  options: { science: { type: 'string' }, write: { type: 'boolean', default: false } },
});

/** Chosen among .05, .03, .02, .01, .005 by the cross-validated score. */
const PULL = 0.02;
const FOLDS = 8;

const own = ownArticles().map(sampleOf);
const korean = own.filter(({ source }) => source.language === 'ko');
const english = own.filter(({ source }) => source.language === 'en');
const science = values.science ? chosenSet(values.science, 'ko').map(sampleOf) : [];
const all = [...korean, ...science];
const names = Object.keys(all[0]?.features ?? {});

const fitWeights = (samples: readonly Sample[]): WeightTable => fitPairs(samples, names, BY_HAND, PULL);

printScores('First three', all, all.map(scoreOfLead));
printScores(
  'By hand',
  all,
  all.map((sample) => scoreOf(sample, BY_HAND)),
);
printScores(`Cross-validated, ${FOLDS} folds`, all, crossValidate());
const weights = fitWeights(all);
printScores(
  'On what it saw',
  all,
  all.map((sample) => scoreOf(sample, weights)),
);
printScores('English, first three', english, english.map(scoreOfLead));
printScores(
  'English, by hand',
  english,
  english.map((sample) => scoreOf(sample, ENGLISH)),
);
if (values.write)
  writeFileSync(join(import.meta.dirname, '../../lib/summarize/korean-weights.ts'), table(weights));

function crossValidate(): number[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(all.filter((_, i) => i % FOLDS !== fold)),
  );
  return all.map((sample, i) => scoreOf(sample, folds[i % FOLDS] ?? {}));
}

function table(fitted: WeightTable): string {
  const lines = Object.entries(fitted).map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},`);
  return `import type { Weights } from './weights.ts';

/** Fitted: written by training/summaries/fit.ts, whose README says on what and how well. Never edited by hand. */
export const KOREAN: Weights = {
${lines.join('\n')}
};
`;
}
