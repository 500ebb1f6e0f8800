import type { Entity } from './entity.ts';
import { figureFeatures, isInPassing } from './figure-features.ts';
import { nameFeatures } from './name-features.ts';
import { salienceFeatures } from './salience.ts';
import { type Story, sentenceAt } from './story.ts';

/** What the ranking knows of one name or figure, by the feature's name; what is not told is 0. */
export type Features = Readonly<Record<string, number>>;

/** What each feature adds, for names and for figures. */
export interface Weights {
  readonly name: Readonly<Record<string, number>>;
  readonly figure: Readonly<Record<string, number>>;
}

const BYLINE_AFTER = /^\]?\)?\s?(?:=|기자|특파원|인턴기자|[가-힣]{2,4} (?:기자|특파원))/;
const BYLINE_BEFORE =
  /(?:입력|등록|수정|작성자?|글쓴이|날짜|송고|승인|Posted|Published|Updated|By)\s?:?\s?(?:\d[\d.:\s-]*)?$/;
const FIRST_FEW = 4;

function isByline(text: string, { mentions: [{ start, end }] }: Entity): boolean {
  return (
    BYLINE_AFTER.test(text.slice(end, end + 60)) ||
    BYLINE_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** The same signs weigh otherwise without Hangul: English stories repeat names, and open with more figures beside the point. */
const inEnglish = ({ count, lede, opening }: Features): Features => ({
  englishCount: count ?? 0,
  englishLede: lede ?? 0,
  englishOpening: opening ?? 0,
});

/**
 * How an entity stands in its story: how often and where it is told, with whom, and what it is. Names and figures have
 * weights of their own. In parts: to put them together takes longer than to work them out.
 */
export function featuresOf(entity: Entity, story: Story): Features[] {
  const { text, sentences, titleShare } = story;
  const [first] = entity.mentions;
  const places = new Set(entity.mentions.map(({ start }) => sentenceAt(sentences, start)));
  const lead = sentenceAt(sentences, first.start);
  const span = sentences[lead];
  const title = story.titled.has(entity);
  const count = Math.log2(1 + entity.told);
  const common = {
    byline: isByline(text, entity) ? 1 : 0,
    count,
    // Where the title tells no name, or no figure, what the text repeats stands for it.
    untitledCount: story.titledSorts.has(entity.figure) ? 0 : count,
    spread: Math.sqrt((10 * places.size) / Math.max(1, sentences.length)),
    passing: entity.figure && isInPassing(text, entity, title) ? 1 : 0,
    title: title ? 1 : 0,
    lede: lead === 0 ? 1 : 0,
    opening: lead < FIRST_FEW ? 1 : 0,
    late: first.start / Math.max(1, text.length),
    titleShare: Math.max(0, ...[...places].map((place) => titleShare[place] ?? 0)),
  };
  return [
    { [entity.kind]: 1 },
    common,
    story.korean ? {} : inEnglish(common),
    salienceFeatures(story.standing, places),
    { nut: story.nut !== undefined && places.has(story.nut) ? 1 : 0 },
    ...(entity.figure
      ? figureFeatures(entity, story, span ? text.slice(span.start, span.end) : '')
      : [nameFeatures(entity, story)]),
  ];
}
