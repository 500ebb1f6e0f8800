import type { Mark } from '../model/mark.ts';
import type { Candidate } from './finder.ts';
import { keyMentions } from './rank/choose.ts';
import { entitiesOf, entityOf } from './rank/entity.ts';
import { featuresOf } from './rank/features.ts';
import { scoreOf } from './rank/score.ts';
import type { Setting } from './rank/setting.ts';
import { storyOf } from './rank/story.ts';

/** Scores every mark by what its entity means to the story, and picks the key ones. Names and figures share one scale. */
export function rank(candidates: readonly Candidate[], setting: Setting): Mark[] {
  const { text } = setting;
  const entities = entitiesOf(text, candidates);
  const story = storyOf(setting, entities);
  const scored = entities.map((entity) => ({ entity, score: scoreOf(entity, featuresOf(entity, story)) }));
  const key = keyMentions(text, scored);
  const scores = new Map(
    scored.flatMap(({ entity, score }) => entity.mentions.map((mention) => [mention, score])),
  );
  return candidates.map((candidate) => {
    const { start, end, kind, value, unit } = candidate;
    return {
      start,
      end,
      kind,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      entity: entityOf(candidate, text),
      key: key.has(candidate),
      score: Math.round((scores.get(candidate) ?? 0) * 1000) / 1000,
    };
  });
}
