import { isHangul } from '../../text/words.ts';
import { isRelative } from './date-features.ts';
import type { Entity } from './entity.ts';

/** At most this share of the letters may be marked as key. */
const DENSITY = 0.08;
/** From this score on an entity is key. */
export const KEY_SCORE = 4;
/** Every story has its names and its number: the first few are key from a lower score on. */
const FLOOR = 2.3;
const FIRST_FEW = 4;
/** Mentions of one entity that are marked as key: the nineteenth 한국 of a story helps nobody. */
const MENTIONS = 4;

export interface Scored {
  readonly entity: Entity;
  readonly score: number;
}

/** UTF-16 units that are no white space. */
function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && (code < 0xa0 || isHangul(code) || !/\s/.test(text.charAt(at)))) count++;
  }
  return count;
}

/** The first mentions that say by themselves what is meant. */
function firstTold(text: string, { mentions }: Entity): Entity['mentions'][number][] {
  const told: Entity['mentions'][number][] = [];
  for (const mention of mentions) {
    if (told.length === MENTIONS) break;
    if (!isRelative(text, mention)) told.push(mention);
  }
  return told;
}

/**
 * The mentions to mark as key: the first ones of the best entities, until they fill their share of the text, and in what is
 * left of it their later ones. A short text has room for hardly more than its names and its number once.
 */
export function keyMentions(text: string, scored: readonly Scored[]): Set<Entity['mentions'][number]> {
  const key = new Set<Entity['mentions'][number]>();
  let room = letters(text) * DENSITY;
  const take = (mention: Entity['mentions'][number] | undefined): boolean => {
    const size = mention ? letters(text.slice(mention.start, mention.end)) : 0;
    if (!mention || size === 0 || size > room) return false;
    room -= size;
    key.add(mention);
    return true;
  };
  const taken: Entity['mentions'][number][][] = [];
  for (const { entity, score } of [...scored].sort((a, b) => b.score - a.score)) {
    if (score < (taken.length < FIRST_FEW ? FLOOR : KEY_SCORE)) break;
    const [first, ...later] = firstTold(text, entity);
    if (take(first)) taken.push(later);
  }
  for (const later of taken) for (const mention of later) if (!take(mention)) break;
  return key;
}
