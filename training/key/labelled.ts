import type { Candidate } from '../../lib/highlight/finder.ts';
import { type Entity, entitiesOf } from '../../lib/highlight/rank/entity.ts';
import type { Span } from '../../lib/model/span.ts';
import type { LabelledName } from './articles.ts';

/** The names that a reader marked, as entities. */
export const labelledEntities = (text: string, names: readonly LabelledName[]): Entity[] =>
  entitiesOf(text, names as readonly Candidate[]);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Which labelled entity a found name stands for: the one that most of its mentions touch; none where it was invented. */
export function labelledFor({ mentions }: Entity, labelled: readonly Entity[]): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  for (const entity of labelled) {
    const touched = mentions.filter((one) => entity.mentions.some((other) => overlap(one, other))).length;
    if (touched > most) [best, most] = [entity, touched];
  }
  return best;
}
