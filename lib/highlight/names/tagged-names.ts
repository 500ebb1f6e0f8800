import { NAME_KINDS, type NameKind } from '../../model/mark.ts';
import type { Candidate, Passage } from '../finder.ts';

const isName = (kind: string): kind is NameKind => (NAME_KINDS as readonly string[]).includes(kind);

/** The names that the trained tagger sees, below what rules are sure of. */
export function* taggedNames({ tagged }: Passage): Generator<Candidate> {
  for (const { start, end, kind } of tagged) if (isName(kind)) yield { start, end, kind, priority: -2 };
}
