import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';

/** A name as a reader marks it; all mentions of one entity carry its fullest form. */
export interface LabelledName extends Span {
  readonly kind: NameKind;
  readonly entity: string;
}

/** An article with what five readers would say of it in one sentence. */
export interface GradedArticle {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly summaries: readonly string[];
  /** The sentences that each editor chose. */
  readonly keySentences: readonly (readonly Span[])[];
  /** Absent where nobody marked them: then what the product finds stands for them. */
  readonly names?: readonly LabelledName[];
}

/** Every article of the `.jsonl` files in `folder`, in the order of their names. */
export function readArticles(folder: string): GradedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => ({ keySentences: [], ...(JSON.parse(line) as Partial<GradedArticle>) }) as GradedArticle);
}
