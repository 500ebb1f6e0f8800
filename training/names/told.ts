import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan } from './corpus.ts';

const KINDS: Readonly<Record<string, LabelledSpan['kind'] | 'none'>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  n: 'none',
};

/** What strings are that stand in the mails, told by us: `n IIRC`, `o Juniper`. A string that may be either is not listed. */
export function toldStrings(file: string): Map<string, LabelledSpan['kind'] | 'none'> {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean);
  return new Map(lines.map((line) => [line.slice(2), KINDS[line[0] ?? ''] ?? 'none']));
}
