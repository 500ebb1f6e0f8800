import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { READER_PARTS } from '../../lib/model/reader-part.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const budgets = readFileSync(path.join(ROOT, '.size-limit.js'), 'utf8');

describe.each(READER_PARTS)('the part %s of the reader', (part) => {
  it('is an entry point of its own', () => {
    expect(existsSync(path.join(ROOT, `entrypoints/${part}.ts`)), `add entrypoints/${part}.ts`).toBe(true);
  });

  it('has a budget', () => {
    expect(budgets, `add ${part}.js to .size-limit.js`).toContain(`/${part}.js`);
  });
});
