import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const listed = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Firms, offices, parties, teams, papers and schools that people write about, with their capitals: `ACLU`, `Bank of America`. */
export const listedOrganizations = (): string[] => listed('organizations-en.txt');

/** People whom many write about: `Toni Morrison`. */
export const listedPeople = (): string[] => listed('people-en.txt');

/** Regions, sights, quarters and how places are shortened: `Bay Area`, `Fla`. The dot of a short form is left out. */
export const listedPlaces = (): string[] => listed('places-en.txt');
