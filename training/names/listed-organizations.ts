import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Firms, offices, parties, teams, papers and schools that people write about, with their capitals: `ACLU`, `Bank of America`. */
export const listedOrganizations = (): string[] =>
  readFileSync(join(import.meta.dirname, 'organizations-en.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
