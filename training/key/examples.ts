import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOfTitle, findMarks } from '../../lib/highlight/find-marks.ts';
import { type Entity, entitiesOf } from '../../lib/highlight/rank/entity.ts';
import { type Features, featuresOf } from '../../lib/highlight/rank/features.ts';
import { storyOf } from '../../lib/highlight/rank/story.ts';
import { taggerShelf } from '../../lib/highlight/tagger/tagger-shelf.ts';
import { salienceOf, weigh } from '../../lib/summarize/weigh.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { GradedArticle } from './articles.ts';
import { gradesOf, votesOf } from './grade.ts';
import { labelledEntities, labelledFor } from './labelled.ts';

/** One entity of one article, as the ranking sees it and as the summaries grade it. */
export interface Example {
  readonly entity: Entity;
  readonly features: Features;
  /** In how many of five summaries it is named. */
  readonly grade: number;
  /** How many of three editors chose a sentence that tells it. */
  readonly votes: number;
}

export interface Document {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly examples: readonly Example[];
}

const taggersFor = taggerShelf(async (path) => readFileSync(join(import.meta.dirname, '../../public', path)));

/** Marks an article and its summaries as the product does, and grades what it found: names by the labelled name that they stand for. */
export async function documentOf(article: GradedArticle): Promise<Document> {
  const { id, language, title, text, summaries } = article;
  const taggers = await taggersFor(text);
  const marks = findMarks(text, { language, title }, { taggers });
  const said = summaries.map((summary) => ({
    text: summary,
    marks: findMarks(summary, { language, title }, { taggers }),
  }));
  const entities = entitiesOf(text, marks);
  const titleFigures = figuresOfTitle({ language, title }, taggers);
  const sentences = splitSentences(text, language);
  const salience = salienceOf(weigh(text, { language, title, sentences }), sentences);
  const story = storyOf({ text, title, sentences, salience, titleFigures }, entities);
  const labelled = article.names && labelledEntities(text, article.names);
  const graded = labelled ? [...labelled, ...entities.filter(({ figure }) => figure)] : entities;
  const gradeIn = gradesOf(graded, text, said);
  const gradeOf = (entity: Entity): number => {
    const meant = labelled && !entity.figure ? labelledFor(entity, labelled) : entity;
    return meant ? gradeIn(meant) : 0;
  };
  const examples = entities.map((entity) => ({
    entity,
    features: Object.assign({}, ...featuresOf(entity, story)),
    grade: gradeOf(entity),
    votes: votesOf(entity, article),
  }));
  return { id, language, text, examples };
}
