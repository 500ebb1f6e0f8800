import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireBrowsers } from './browsers.ts';
import { buildBoth, builtFolder } from './build.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = mkdtempSync(path.join(tmpdir(), 'pandok-test-'));

interface Outcome {
  passed: number;
  failed: number;
  /** What failed and how, a line each: said again under the step, since the full output may be long gone. */
  failures?: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

const SHOWN_CHARACTERS = 400;

const failuresIn = ({ testResults }: VitestReport): string[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [why = ''] }) => {
      const told = why.split(/\n\s+at /)[0] ?? '';
      return `${fullName}: ${told.replace(/\s+/g, ' ').slice(0, SHOWN_CHARACTERS)}`;
    });

const outcome = (ok: boolean): Outcome => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs one of the project's tools; its output is shown only when it fails. */
function tool(name: string, ...words: string[]): Outcome {
  const run = spawnSync(name, words, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) console.error(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  return outcome(run.status === 0);
}

/** Runs one vitest project and counts its tests; a run that broke before its report counts as one failure. */
function tests(project: string): Outcome {
  const report = path.join(REPORTS, `${project}.json`);
  const words = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const run = spawnSync('vitest', words, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) console.error(`${run.stdout}${run.stderr}`);
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const failed = counted.numFailedTests + (run.status !== 0 && counted.numFailedTests === 0 ? 1 : 0);
    return { passed: counted.numPassedTests, failed, failures: failuresIn(counted) };
  } catch {
    return outcome(false);
  }
}

async function attempt(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return outcome(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return outcome(false);
  }
}

/** In the order in which a mistake is cheapest to see. */
const STEPS: readonly [string, () => Outcome | Promise<Outcome>][] = [
  ['types of the build', () => tool('wxt', 'prepare')],
  ['format and lint', () => tool('biome', 'check', '--error-on-warnings', '.')],
  ['types', () => tool('tsc', '--noEmit')],
  [
    'layers',
    () =>
      tool('depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'lib', 'bench'),
  ],
  ['unused code', () => tool('knip')],
  ['unit, corpus, contract, components, house', () => tests('unit')],
  ['builds for Chromium and Firefox', () => attempt(buildBoth)],
  ['size budgets', () => tool('size-limit')],
  [
    'add-on linter',
    () =>
      tool(
        'web-ext',
        'lint',
        '--source-dir',
        builtFolder('firefox'),
        '--self-hosted',
        '--no-config-discovery',
      ),
  ],
  ['browsers are there', () => attempt(() => requireBrowsers(['chromium', 'firefox']))],
  ['end to end, in Chromium and Firefox', () => tests('e2e')],
];

let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  const started = performance.now();
  const result = await run();
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  for (const failure of result.failures ?? []) console.log(`     ${failure}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
