import type { Entity } from './entity.ts';
import { figureFeatures } from './figure-features.ts';
import { type Story, sentenceAt, stems } from './story.ts';
import { isTitled } from './title.ts';

/** What the ranking knows of an entity, by name; what is not told is 0. */
export type Features = Readonly<Record<string, number>>;

/** Who tells the news is seldom what it is about. */
const SOURCE_AFTER =
  /^[^.\n]{0,10}에 따르면|^[은는이가]? [^.\n]{0,40}(?:라고|다고|며) (?:말했|밝혔|설명|전했|전망|분석)/;
const SOURCE_BEFORE = /(?:according to|said|by) (?:the )?$/i;
const BYLINE_AFTER = /^\]?\)?\s?(?:=|기자|특파원|인턴기자|[가-힣]{2,4} (?:기자|특파원))/;
const BYLINE_BEFORE =
  /(?:입력|등록|수정|작성자?|글쓴이|날짜|송고|승인|Posted|Published|Updated|By)\s?:?\s?(?:\d[\d.:\s-]*)?$/;
const SHORTEST_SENTENCE = 25;
const FIRST_FEW = 4;
/** Letters on either side of a mention that are told with it. */
const NEARBY = 22;
const SUBJECT = /^(?:[’'”"]?\([^)]{1,20}\))?\s?[’”]?(?:은|는|이|가|께서)(?![가-힣])/;

/** How many of the title's words stand right beside one mention, at best: `빈집` beside `500만 원`. */
function nearTitle({ mentions }: Entity, { text, titleStems }: Story): number {
  const shared = mentions.map(({ start, end }) => {
    const around = `${text.slice(Math.max(0, start - NEARBY), start)} ${text.slice(end, end + NEARBY)}`;
    return new Set(stems(around).filter((stem) => titleStems.has(stem))).size;
  });
  return Math.max(...shared);
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
    nut: story.nut !== undefined && places.has(story.nut) ? 1 : 0,
    nearTitle: nearTitle(entity, story),
    subject: entity.mentions.some(({ end }) => SUBJECT.test(text.slice(end, end + 30))) ? 1 : 0,
    firstOfKind: story.firstOfKind.has(entity) ? 1 : 0,
    withHero: entity !== hero && [...places].some((place) => heroIn.has(place)) ? 1 : 0,
    ...(entity.figure
      ? figureFeatures(entity, story, sentence)
      : { hero: entity === hero ? 1 : 0, early: 1 / (1 + (order.get(entity) ?? 0)) }),
  };
  const sort = entity.figure ? 'figure' : 'name';
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [`${sort}.${name}`, value]));
}
