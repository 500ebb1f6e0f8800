import type { Span } from '../../model/span.ts';
import type { Entity } from './entity.ts';
import { type Story, sentenceAt } from './story.ts';
import { isRounded, isTitled } from './title.ts';

/** What the ranking knows of an entity, by name; what is not told is 0. */
export type Features = Readonly<Record<string, number>>;

const RELATIVE =
  /^(?:이날|오늘|어제|내일|전날|다음 ?날|당일|이튿날|지난해|올해|내년|작년|이달|지난달|하루|today|yesterday|tomorrow|tonight)$/i;
const BIG = /[만억조]|million|billion|trillion|bn\b/;
const DECIDED =
  /밝혔|발표|결정|확정|선고|의결|합의|체결|통과|착수|announc|decid|agree|approv|launch|sign|rul(?:ed|ing)/;
const CHANGED =
  /늘|줄|증가|감소|인상|인하|올랐|내렸|상승|하락|넘|기록|최대|최고|최저|최초|처음|역대|rose|fell|grew|record|highest|lowest|jump|drop|cut|first/;
/** Who tells the news is seldom what it is about. */
const SOURCE_AFTER =
  /^[^.\n]{0,10}에 따르면|^[은는이가]? [^.\n]{0,40}(?:라고|다고|며) (?:말했|밝혔|설명|전했|전망|분석)/;
const SOURCE_BEFORE = /(?:according to|said|by) (?:the )?$/i;
const BYLINE_AFTER = /^\]?\)?\s?(?:=|기자|특파원|인턴기자|[가-힣]{2,4} (?:기자|특파원))/;
const BYLINE_BEFORE =
  /(?:입력|등록|수정|작성자?|글쓴이|날짜|송고|승인|Posted|Published|Updated|By)\s?:?\s?(?:\d[\d.:\s-]*)?$/;
const SHORTEST_SENTENCE = 25;
const FIRST_FEW = 4;
const SMALL = 3;

/** Is this told only as a day from another: `이날`, `지난해`? It never stands for a story. */
export const isRelative = (text: string, { start, end }: Span): boolean =>
  RELATIVE.test(text.slice(start, end));

function ofFigures(entity: Entity, story: Story, sentence: string): Record<string, number> {
  const [{ start, end, value, kind, unit }] = entity.mentions;
  const { text, figuresIn, sentences, order } = story;
  const words = text.slice(start, end);
  const bracketed = /[([（]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return {
    big: BIG.test(words) ? 1 : 0,
    decided: DECIDED.test(sentence) ? 1 : 0,
    changed: CHANGED.test(text.slice(end, end + 24)) ? 1 : 0,
    crowd: Math.log2(figuresIn[sentenceAt(sentences, start)] ?? 1),
    small: kind === 'quantity' && typeof value === 'number' && Math.abs(value) <= SMALL ? 1 : 0,
    bare: kind === 'quantity' && unit === undefined ? 1 : 0,
    relative: entity.mentions.every((mention) => isRelative(text, mention)) ? 1 : 0,
    bracketed: bracketed ? 1 : 0,
    rounded: isRounded(story, entity) ? 1 : 0,
    ordinal: unit === '번째' ? 1 : 0,
    early: 1 / (1 + (order.get(entity) ?? 0)),
  };
}

/**
 * How an entity stands in its story: how often and where it is told, with whom, and what it is. Names and figures have
 * weights of their own, so each feature says which it is of: `figure.title`.
 */
export function featuresOf(entity: Entity, story: Story): Features {
  const { text, sentences, titleShare, centrality, heroIn, hero, order } = story;
  const [first] = entity.mentions;
  const places = new Set(entity.mentions.map(({ start }) => sentenceAt(sentences, start)));
  const lead = sentenceAt(sentences, first.start);
  const count = Math.max(1, sentences.length);
  const span = sentences[lead];
  const sentence = span ? text.slice(span.start, span.end) : '';
  const best = (of: readonly number[]): number => Math.max(0, ...[...places].map((place) => of[place] ?? 0));
  const after = text.slice(first.end, first.end + 60);
  const before = text.slice(Math.max(0, first.start - 20), first.start);
  const told: Record<string, number> = {
    [entity.kind]: 1,
    source: SOURCE_AFTER.test(after) || SOURCE_BEFORE.test(before) ? 1 : 0,
    byline: BYLINE_AFTER.test(after) || BYLINE_BEFORE.test(before) ? 1 : 0,
    scrap: sentence.length < SHORTEST_SENTENCE || !/[.!?다요”"’]$/.test(sentence) ? 1 : 0,
    count: Math.log2(1 + entity.mentions.length),
    spread: Math.sqrt((10 * places.size) / count),
    title: isTitled(story, entity) ? 1 : 0,
    lede: lead === 0 ? 1 : 0,
    opening: lead < FIRST_FEW ? 1 : 0,
    late: first.start / Math.max(1, text.length),
    titleShare: best(titleShare),
    centrality: best(centrality),
    withHero: entity !== hero && [...places].some((place) => heroIn.has(place)) ? 1 : 0,
    ...(entity.figure
      ? ofFigures(entity, story, sentence)
      : { hero: entity === hero ? 1 : 0, early: 1 / (1 + (order.get(entity) ?? 0)) }),
  };
  const sort = entity.figure ? 'figure' : 'name';
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [`${sort}.${name}`, value]));
}
