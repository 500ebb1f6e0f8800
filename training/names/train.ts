import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readSentences, type Sentence } from './corpus.ts';
import type { Encoded } from './encode.ts';
import { encodeAll, type Fitted, fitModel, measure } from './fit.ts';
import { added, summary } from './measure.ts';
import { pack } from './pack.ts';
import { RECIPES, type Recipe } from './recipes.ts';
import type { Counts } from './score.ts';
import { teach } from './teach.ts';

const FOLDS = 5;
/** What a first model is sure of hardly changes after these. */
const EPOCHS_TO_TEACH = 4;

/** `node training/names/train.ts --data <folder> --language ko|en [--words <folder>] [--folds 5] [--write]` */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    words: { type: 'string', default: 'node_modules' },
    language: { type: 'string', default: 'ko' },
    folds: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const recipe = RECIPES[values.language]?.(values.words);
if (!values.data || !recipe) {
  console.error('Say where the sentences are and which model to make: --data <folder> --language ko');
  process.exit(2);
}
const read = (files: readonly string[]) =>
  files.flatMap((file) => readSentences(join(values.data ?? '', file)));
const gold = read(recipe.gold);
const silver = encodeAll(read(recipe.silver), recipe);
crossValidate(recipe, Number(values.folds));
if (values.write) write(recipe);

function partsOf(careful: readonly Sentence[], asked: Recipe): Encoded[] {
  const known = [...careful, ...asked.written];
  return [silver, encodeAll(known, asked), encodeAll(asked.more?.(known) ?? [], asked)];
}

function fitted(careful: readonly Sentence[], asked: Recipe): Fitted {
  const parts = partsOf(careful, asked);
  if (asked.unlabelled.length === 0) return fitModel(parts, asked, console.log);
  const settings = { ...asked.settings, epochs: EPOCHS_TO_TEACH };
  const first = fitModel(parts, { ...asked, runs: 1, settings }, console.log);
  const taught = teach(first, asked.unlabelled, asked.told, asked);
  console.log(`${taught.length} sentences taught`);
  return fitModel([...parts, encodeAll(taught, asked)], asked, console.log);
}

/** Each fold of the careful sentences judged by a model that never saw it. */
function crossValidate(asked: Recipe, folds: number): void {
  let total: Counts[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const kept = gold.filter((_, index) => index % FOLDS !== fold);
    const held = encodeAll(
      gold.filter((_, index) => index % FOLDS === fold),
      asked,
    );
    const counts = measure(fitted(kept, asked), held);
    console.log(summary(`fold ${fold + 1}`, counts));
    total = added(total, counts);
  }
  if (folds > 0) console.log(summary(`${folds} of ${FOLDS} folds`, total));
}

function write(asked: Recipe): void {
  const { crf, vocabulary } = fitted(gold, asked);
  const bytes = Buffer.concat([asked.head, pack(crf, vocabulary, asked.scale)]);
  const path = join(import.meta.dirname, '../../public', asked.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${asked.path}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
