import { draft } from '../../lib/summarize/draft.ts';
import { measureFeatures } from '../../lib/summarize/features/all.ts';
import type { Relations } from '../../lib/summarize/pick.ts';
import { prepare } from '../../lib/summarize/weigh.ts';
import type { Labelled } from './labelled.ts';

/** One text as the ranker sees it: per candidate its features and its votes. */
export interface Sample extends Relations {
  readonly source: Labelled;
  readonly features: Readonly<Record<string, readonly number[]>>;
  readonly votes: readonly number[];
}

export function sampleOf(source: Labelled): Sample {
  const subject = prepare(draft(source.text, source.language), source.title);
  const votes = subject.candidates.map(({ start, end }) =>
    source.chosen.reduce((most, choice) => {
      const shared = Math.min(end, choice.end) - Math.max(start, choice.start);
      const shorter = Math.min(end - start, choice.end - choice.start);
      return shared > shorter / 2 ? Math.max(most, choice.votes) : most;
    }, 0),
  );
  const { similarity, titleFigures } = subject;
  return { source, features: measureFeatures(subject), votes, similarity, titleFigures };
}
