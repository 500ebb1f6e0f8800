import { DECIDED } from '../../lib/detect/signals/measure.ts';
import type { Measured } from './gather.ts';
import { fitModel, type Model, predict } from './logistic.ts';
import { samplesOf } from './samples.ts';

interface Guess {
  readonly page: Measured;
  readonly probability: number;
}

const LANGUAGES: readonly [string, RegExp][] = [
  ['all', /./],
  ['ko', /^ko$/],
  ['ja+zh', /^(?:ja|zh)$/],
  ['other', /^(?!ko$|ja$|zh$)/],
];

/** As detection does it: where the first signals decide, the others are not asked. */
function judged(model: Model, { signals, first }: Measured): number {
  const enough = 1 / (1 + Math.exp(-DECIDED));
  return (
    first.map((known) => predict(model, known)).find((early) => early >= enough) ?? predict(model, signals)
  );
}

/** A model's figures on these pages, by language. */
export function printScores(title: string, pages: readonly Measured[], model: Model): void {
  print(
    title,
    pages.map((page) => ({ page, probability: judged(model, page) })),
  );
}

/** Each collection, then each board engine, judged by a fit that never saw it. */
export function crossValidate(
  fitted: readonly Measured[],
  pages: readonly Measured[],
  names: readonly string[],
): void {
  for (const [title, familyOf] of [
    ['Leave one collection out', ({ row }: Measured) => row.corpus],
    ['Leave one engine out', ({ row }: Measured) => (row.engine ? engineOf(row.engine) : '')],
  ] as const) {
    const guesses: Guess[] = [];
    for (const family of new Set(pages.map(familyOf))) {
      if (!family) continue;
      const model = fitModel(samplesOf(fitted.filter((page) => familyOf(page) !== family)), names);
      const held = pages
        .filter((page) => familyOf(page) === family)
        .map((page) => ({ page, probability: judged(model, page) }));
      console.log(`  ${family}: ${line(held)}`);
      guesses.push(...held);
    }
    print(title, guesses);
    printCalibration(guesses);
  }
}

const STEPS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1];

/** Is a probability honest? Beside each range of it, how many of its pages are articles. */
function printCalibration(guesses: readonly Guess[]): void {
  console.log('  said to be an article with     pages   mean said   articles');
  for (let i = 1; i < STEPS.length; i++) {
    const [from, to] = [STEPS[i - 1] ?? 0, STEPS[i] ?? 1];
    const inside = guesses.filter(
      ({ probability }) => probability >= from && (probability < to || (to === 1 && probability <= 1)),
    );
    const said = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const right = inside.filter(({ page }) => page.row.label === 'article').length / inside.length;
    const figures = inside.length ? `${said.toFixed(3).padStart(9)}${right.toFixed(3).padStart(11)}` : '';
    console.log(`  ${from.toFixed(2)} to ${to.toFixed(2)}${String(inside.length).padStart(22)}   ${figures}`);
  }
}

/** `gnuboard5 + Eyoom Builder 4.7.9` is one family, `gnuboard5 5.6.34` another. */
function engineOf(engine: string): string {
  return engine.replace(/[\d.]+/g, '').trim();
}

function print(title: string, guesses: readonly Guess[]): void {
  console.log(`\n${title}`);
  for (const [name, languages] of LANGUAGES) {
    console.log(`  ${name}: ${line(guesses.filter(({ page }) => languages.test(page.row.lang)))}`);
  }
}

function line(guesses: readonly Guess[]): string {
  const articles = guesses.filter(({ page }) => page.row.label === 'article');
  const others = guesses.filter(({ page }) => page.row.label !== 'article');
  const hits = articles.filter(({ probability }) => probability >= 0.5).length;
  const wrong = others.filter(({ probability }) => probability >= 0.5).length;
  const sure = guesses.filter(({ probability }) => probability >= 0.9);
  const sureRight = sure.filter(({ page }) => page.row.label === 'article').length;
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '-');
  return [
    `${articles.length}+/${others.length}-`,
    `F1 ${share(2 * hits, hits + wrong + articles.length)}`,
    `recall ${share(hits, articles.length)}`,
    `false positives ${share(wrong, others.length)}`,
    `sure ${sure.length}, of them articles ${share(sureRight, sure.length)}`,
  ].join(', ');
}
