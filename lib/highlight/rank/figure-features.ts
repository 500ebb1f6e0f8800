import type { Span } from '../../model/span.ts';
import { dateFeatures, isRelative } from './date-features.ts';
import type { Entity } from './entity.ts';
import { type Story, sentenceAt } from './story.ts';
import { isRounded, isUnitTold } from './title.ts';

const BIG = /[만억조]|million|billion|trillion|bn\b/;
const DECIDED =
  /밝혔|발표|결정|확정|선고|의결|합의|체결|통과|착수|announc|decid|agree|approv|launch|sign|rul(?:ed|ing)/;
/** `6만 원에서 7만 원으로`, `from 30 to 41`: what something was before stands beside what it is now. */
const WAS_AFTER = /^에서(?![가-힣])/;
const WAS_BEFORE = /\bfrom (?:about |around )?$/;
const YEARS_OF_AGE = /^(?:세|살|years? old)$/;
const SMALL = 3;
/** Mentions of one figure that are looked at: a list repeats some a thousand times. */
const LOOKED_AT = 30;
/** `6명이 숨지고`, `nine people were rescued`: what happened to people is the news. */
const CASUALTIES =
  /^(?:[이은]|의)? ?(?:모두 )?(?:숨지|숨졌|사망|다치|다쳤|부상|구조|실종|대피)|^ (?:people )?(?:were |was )?(?:killed|injured|rescued|dead|hurt)/;
const AT_MOST_BEFORE = /(?:최대|최고|최다|최장|최소) ?$|\bup to $/;

/** Parts of a day say when by the way, even in a title: `새벽 배송`. */
const PART_OF_DAY = /^(?:새벽|아침|저녁|밤|낮|오전|오후)$/;
/** `라디오를 하나 샀다`, `둘이 앉았다`: a few without a counter. */
const FEW_ALONE = /^(?:하나|둘|셋|넷)$/;

/** Is a figure told only in passing? A few of something are not, where the title counts them: `등산객 셋 구조`. */
export const isInPassing = (text: string, { mentions }: Entity, titled: boolean): boolean =>
  mentions.every(({ start, end }) => {
    const words = text.slice(start, end);
    return PART_OF_DAY.test(words) || (!titled && FEW_ALONE.test(words));
  });

const sizeOf = ({ mentions: [{ value }] }: Entity): number =>
  typeof value === 'number' ? Math.abs(value) : 0;

/** `(34)` and `34세`: who someone is, not what happened. */
function isAge(text: string, { mentions: [{ start, end, unit }] }: Entity): boolean {
  if (unit !== undefined && YEARS_OF_AGE.test(unit)) return true;
  return /^[([（]/.test(text.slice(start - 1, start)) && /^[)）·]/.test(text.slice(end, end + 1));
}

/** How the words beside its mentions use a figure. */
function useOf({ mentions, kind }: Entity, text: string) {
  const dated = kind === 'date' || kind === 'time';
  const looked = mentions.slice(0, LOOKED_AT);
  const follows = (words: string) => looked.some(({ end }) => text.startsWith(words, end));
  const before = ({ start }: Span): string => text.slice(Math.max(0, start - 20), start);
  const was = (mention: Span): boolean =>
    WAS_AFTER.test(text.slice(mention.end, mention.end + 3)) || WAS_BEFORE.test(before(mention));
  return {
    was: looked.every(was) ? 1 : 0,
    since: dated && follows('부터') ? 1 : 0,
    until: dated && follows('까지') ? 1 : 0,
    casualties:
      kind === 'quantity' && looked.some(({ end }) => CASUALTIES.test(text.slice(end, end + 24))) ? 1 : 0,
    atMost: looked.some((mention) => AT_MOST_BEFORE.test(before(mention))) ? 1 : 0,
  };
}

/** What is asked of figures alone. `sentence` is that of the first mention. */
export function figureFeatures(entity: Entity, story: Story, sentence: string): Record<string, number>[] {
  const [{ start, end, value, kind, unit }] = entity.mentions;
  const { text, figuresIn, fullness, sentences, order, firstOfKind } = story;
  const places = entity.mentions.slice(0, LOOKED_AT).map((mention) => sentenceAt(sentences, mention.start));
  const words = text.slice(start, end);
  const kin = story.sameUnit.get(`${kind} ${unit}`) ?? [];
  const largest = kin.every((other) => sizeOf(other) <= sizeOf(entity));
  const bracketed = /[([（]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const own = {
    big: BIG.test(words) ? 1 : 0,
    firstBig: BIG.test(words) && kin[0] === entity ? 1 : 0,
    decided: DECIDED.test(sentence) ? 1 : 0,
    // Full sentences tell the news; what stands in a short one is a detail of it.
    fullness: Math.max(...places.map((place) => fullness[place] ?? 0)) / 2,
    crowd: Math.log2(figuresIn[sentenceAt(sentences, start)] ?? 1),
    // Few of something; `3배` says how much more.
    small:
      kind === 'quantity' && unit !== '배' && typeof value === 'number' && Math.abs(value) <= SMALL ? 1 : 0,
    bare: kind === 'quantity' && unit === undefined ? 1 : 0,
    relative: entity.mentions.every((mention) => isRelative(text, mention)) ? 1 : 0,
    bracketed: bracketed ? 1 : 0,
    rounded: isRounded(story, entity) ? 1 : 0,
    ordinal: unit === '번째' ? 1 : 0,
    age: isAge(text, entity) ? 1 : 0,
    largest: kin.length > 1 && largest ? 1 : 0,
    titleUnit: isUnitTold(story, entity) ? 1 : 0,
    firstOfKind: firstOfKind.has(entity) ? 1 : 0,
    early: 1 / (1 + (order.get(entity) ?? 0)),
  };
  return [dateFeatures(entity, story), useOf(entity, text), own];
}
