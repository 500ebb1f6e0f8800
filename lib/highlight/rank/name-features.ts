import type { Entity } from './entity.ts';
import { type Story, sentenceAt } from './story.ts';
import { isNamedFirst, isPartlyNamed } from './title.ts';

/** In English who tells the news is seldom what it is about; in Korean the office that counted often is. */
const ENGLISH_SOURCE_AFTER = /^,? (?:said|says|told|added|announced|estimates?)\b/;
const ENGLISH_SOURCE_BEFORE = /(?:said|according to|told) (?:the )?$/i;
const SUBJECT = /^(?:[’'”"]?\([^)]{1,20}\))?\s?[’”]?(?:은|는|이|가|께서)(?![가-힣])/;
/** Quoted again and again: a witness or an expert, sometimes the person of the story. */
const SPEAKS = /^[^.\n]{0,12}[은는] [“"]|^[^.\n]{0,60}고 (?:말했|했다|강조|설명|덧붙)/;

/** How a name is used shows in its first mentions; a text that repeats one ten thousand times is not read ten thousand times. */
const LOOKED_AT = 30;

/** What is asked of names alone. */
export function nameFeatures(entity: Entity, story: Story): Record<string, number> {
  const { text, sentences, firstOfKind, heroIn, hero, order, mostTold } = story;
  const { kind, name, told } = entity;
  const mentions = entity.mentions.slice(0, LOOKED_AT);
  const follows = (pattern: RegExp, reach: number): boolean =>
    mentions.some(({ end }) => pattern.test(text.slice(end, end + reach)));
  const inKorean = (pattern: RegExp, reach: number): number =>
    story.korean && follows(pattern, reach) ? 1 : 0;
  const source =
    follows(ENGLISH_SOURCE_AFTER, 14) ||
    mentions.some(({ start }) => ENGLISH_SOURCE_BEFORE.test(text.slice(Math.max(0, start - 20), start)));
  return {
    early: 1 / (1 + (order.get(entity) ?? 0)),
    hero: entity === hero ? 1 : 0,
    withHero:
      entity !== hero && mentions.some(({ start }) => heroIn.has(sentenceAt(sentences, start))) ? 1 : 0,
    firstOfKind: firstOfKind.has(entity) ? 1 : 0,
    subject: inKorean(SUBJECT, 30),
    speaks: inKorean(SPEAKS, 90),
    source: source ? 1 : 0,
    once: told === 1 ? 1 : 0,
    often: told >= 3 ? 1 : 0,
    countShare: told / Math.max(1, ...mostTold.values()),
    topOfKind: told > 1 && told === mostTold.get(kind) ? 1 : 0,
    titleFirst: story.titled.has(entity) && isNamedFirst(story, entity) ? 1 : 0,
    titlePart: isPartlyNamed(story, entity) ? 1 : 0,
    /** `달`, `김`: a common word, or half a name. */
    single: name.length === 1 ? 1 : 0,
  };
}
