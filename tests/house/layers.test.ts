import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let house: string;
beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'pandok-layers-'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

/** The names of the rules that the checker says are broken in the small house. */
function brokenRules(): string[] {
  const run = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      path.join(ROOT, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      '.',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(run.stdout);
  return summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name);
}

/** Each plants one wrong import; a checker that saw nothing would let all of them through. */
const PLANTED: readonly [rule: string, from: string, to: string][] = [
  ['detect-has-no-peers', 'lib/detect/a.ts', 'lib/extract/b.ts'],
  ['model-imports-nothing', 'lib/model/a.ts', 'lib/text/b.ts'],
  ['components-show', 'components/popup/a.tsx', 'lib/library/b.ts'],
  ['entrypoints-are-ends', 'lib/sites/a.ts', 'entrypoints/b.ts'],
  ['text-is-low', 'lib/text/a.ts', 'lib/dom/b.ts'],
];

describe('the layer checker', () => {
  it.each(PLANTED)('sees %s broken by %s importing %s', (rule, from, to) => {
    const address = path.relative(path.dirname(from), to);
    // A type import too: it leaves no code, and joins two layers all the same.
    write(
      from,
      `import type { Thing } from '${address.startsWith('.') ? address : `./${address}`}';\nexport type Mine = Thing;\n`,
    );
    write(to, 'export type Thing = 1;\n');
    expect(brokenRules()).toContain(rule);
  });

  it('sees a circle', () => {
    write('lib/text/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
    write('lib/text/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
    expect(brokenRules()).toContain('no-circles');
  });

  it('lets a right import through', () => {
    write('lib/detect/a.ts', "import { b } from '../text/b.ts';\nexport const a = b;\n");
    write('lib/text/b.ts', 'export const b = 1;\n');
    expect(brokenRules()).toEqual([]);
  });
});
