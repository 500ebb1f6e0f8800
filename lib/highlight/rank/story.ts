import type { Span } from '../../model/span.ts';
import type { Entity } from './entity.ts';
import { type Standing, standingOf } from './salience.ts';
import type { Setting } from './setting.ts';
import { stemsIn } from './stems.ts';
import { isCounted, isNamed, openingOf, type Titled } from './title.ts';

/** What all entities of a text are measured against, worked out once. */
export interface Story extends Titled {
  /** Does the text hold Hangul? */
  readonly korean: boolean;
  /** Entities that the title tells. */
  readonly titled: ReadonlySet<Entity>;
  /** Does the title tell a name of the text (`false`), a figure of it (`true`)? */
  readonly titledSorts: ReadonlySet<boolean>;
  /** For each sentence, the share of its words that the title has too, from 0 to 1. */
  readonly titleShare: readonly number[];
  /** The first sentence that tells most of the title's words: what a reader would call the point. */
  readonly nut: number | undefined;
  /** The first entity of each kind. */
  readonly firstOfKind: ReadonlySet<Entity>;
  /** Figures by kind and unit: `quantity 명`. */
  readonly sameUnit: ReadonlyMap<string, readonly Entity[]>;
  readonly standing: Standing;
  /** For each sentence, how long it is beside the others: deviations of the logarithm, -2.5 to 2.5. */
  readonly fullness: readonly number[];
  readonly figuresIn: readonly number[];
  /** Of each kind of name, how often the one told most is told. */
  readonly mostTold: ReadonlyMap<string, number>;
  /** The name that is told most often, the earliest of them. */
  readonly hero: Entity | undefined;
  /** Sentences that tell the hero. */
  readonly heroIn: ReadonlySet<number>;
  /** Entities that stand in no order of importance but of appearance: amounts, names. */
  readonly order: ReadonlyMap<Entity, number>;
}

/** Index of the sentence that holds `at`. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const MOST_DEVIATIONS = 2.5;

function fullnessOf(sentences: readonly Span[]): number[] {
  const sizes = sentences.map(({ start, end }) => Math.log(1 + end - start));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / (sizes.length || 1);
  const spread = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / (sizes.length || 1));
  return sizes.map((size) =>
    Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, (size - mean) / (spread || 1))),
  );
}

function mostToldOf(names: readonly Entity[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { kind, told } of names) most.set(kind, Math.max(most.get(kind) ?? 0, told));
  return most;
}

/** Reads a text once for the ranking of all its entities. */
export function storyOf(setting: Setting, entities: readonly Entity[]): Story {
  const { text, title, sentences } = setting;
  const heading: Titled = {
    ...setting,
    tightTitle: title.replaceAll(/\s/g, ''),
    titleOpening: openingOf(title),
  };
  const titled = new Set(
    entities.filter((entity) => (entity.figure ? isCounted(heading, entity) : isNamed(heading, entity))),
  );
  const wanted = new Set(stemsIn(title, 0, title.length));
  const figuresIn = sentences.map(() => 0);
  const order = new Map<Entity, number>();
  let [amounts, names] = [0, 0];
  for (const entity of entities) {
    for (const { start } of entity.figure ? entity.mentions : []) {
      const index = sentenceAt(sentences, start);
      figuresIn[index] = (figuresIn[index] ?? 0) + 1;
    }
    const dated = entity.kind === 'date' || entity.kind === 'time';
    order.set(entity, entity.figure ? (dated ? amounts : amounts++) : names++);
  }
  const named = entities.filter(({ figure, kind }) => !figure && kind !== 'place');
  const hero = named.reduce<Entity | undefined>(
    (best, one) => (best && best.told >= one.told ? best : one),
    undefined,
  );
  const titleShare = sentences.map(({ start, end }) =>
    wanted.size
      ? new Set(stemsIn(text, start, end).filter((stem) => wanted.has(stem))).size / wanted.size
      : 0,
  );
  const most = Math.max(0, ...titleShare);
  return {
    ...heading,
    korean: /[가-힣]/.test(text),
    titled,
    titledSorts: new Set([...titled].map(({ figure }) => figure)),
    titleShare,
    nut: most > 0 ? titleShare.indexOf(most) : undefined,
    firstOfKind: new Set(
      Map.groupBy(entities, ({ kind }) => kind)
        .values()
        .map(([first]) => first as Entity),
    ),
    sameUnit: Map.groupBy(
      entities.filter(({ figure }) => figure),
      ({ kind, mentions: [{ unit }] }) => `${kind} ${unit}`,
    ),
    standing: standingOf(setting.salience),
    fullness: fullnessOf(sentences),
    figuresIn,
    mostTold: mostToldOf(entities.filter(({ figure }) => !figure)),
    hero,
    heroIn: new Set(hero?.mentions.map(({ start }) => sentenceAt(sentences, start))),
    order,
  };
}
