import { FIGURE_KINDS, type Mark, type MarkKind } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import type { Candidate } from './finder.ts';

/** At most this share of the letters may be marked as key. */
const DENSITY = 0.065;
const KEY_SCORE = { name: 2.7, figure: 2.4 };
/** Every story has its number: the first few are key from a lower score on, so that a page never has names alone. */
const FLOOR = { name: 2.1, figure: 1.6 };
const FIRST_FEW = 2;
/** Mentions of one entity that are marked as key: the nineteenth 한국 of a story helps nobody. */
const MENTIONS = 4;
const RELATIVE =
  /^(?:이날|오늘|어제|내일|전날|다음 ?날|당일|지난해|올해|내년|작년|이달|지난달|하루|today|yesterday|tomorrow|tonight)$/i;
const BIG = /[만억조]|million|billion|trillion|bn\b/;
const DECIDED =
  /밝혔|발표|결정|확정|선고|의결|합의|체결|기록|넘|announc|decid|agree|approv|record|rais|report/;

const isFigure = (kind: MarkKind): boolean => (FIGURE_KINDS as readonly string[]).includes(kind);
const letters = (text: string): number => text.replace(/\s/g, '').length;

/** What a mark stands for: a name's fullest form, a figure's value and unit, else its own words. */
export function entityOf(candidate: Candidate, text: string): string {
  const { entity, value, unit } = candidate;
  if (entity) return entity;
  if (value !== undefined && isFigure(candidate.kind)) return unit ? `${value} ${unit}` : String(value);
  return text.slice(candidate.start, candidate.end);
}

/** Index of the sentence that holds `at`. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

interface Setting {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
}

/** Mentions count by their logarithm; so do the lede, the spread over the text, and for figures what makes one news. */
function scoreOf(
  marks: readonly Candidate[],
  entity: string,
  figure: boolean,
  { text, title, sentences }: Setting,
): number {
  const first = marks[0];
  if (!first) return 0;
  const words = text.slice(first.start, first.end);
  const inTitle = title !== '' && marks.some(({ start, end }) => holds(title, text.slice(start, end)));
  const places = new Set(marks.map(({ start }) => sentenceAt(sentences, start)));
  const lead = sentenceAt(sentences, first.start);
  const count = Math.max(1, sentences.length);
  const score =
    Math.log2(1 + marks.length) +
    (inTitle || lead === 0 ? 1 : 0) +
    (lead < 4 ? 1 : 0) +
    0.5 * Math.sqrt((10 * places.size) / count) -
    first.start / Math.max(1, text.length);
  if (!figure) return score + (inTitle || holds(title, entity) ? 0.8 : 0);
  const sentence = sentences[lead];
  const around = sentence ? text.slice(sentence.start, sentence.end) : '';
  const dull = first.kind === 'date' || first.kind === 'time';
  return (
    score -
    0.6 +
    (inTitle ? 1.2 : 0) +
    (BIG.test(words) || first.kind === 'percent' ? 0.3 : 0) +
    (DECIDED.test(around) ? 0.2 : 0) -
    (dull ? 1.3 : 0) -
    (typeof first.value === 'number' && Math.abs(first.value) <= 3 && first.kind === 'quantity' ? 0.5 : 0)
  );
}

/** Does the title tell this word or number? Not inside a longer number. */
function holds(title: string, words: string): boolean {
  const at = title.replaceAll(' ', '').indexOf(words.replaceAll(' ', ''));
  if (at < 0 || words === '') return false;
  const before = title.replaceAll(' ', '')[at - 1] ?? '';
  return !/\d/.test(words[0] ?? '') || !/[\d.,]/.test(before);
}

/** The best few amounts before everything else, or long names would use up the room of a story's number. */
function figuresFirst<Cluster extends { figure: boolean; marks: readonly Candidate[] }>(
  clusters: readonly Cluster[],
): Cluster[] {
  const isAmount = ({ figure, marks }: Cluster) => figure && !/^(?:date|time)$/.test(marks[0]?.kind ?? '');
  const first = clusters.filter(isAmount).slice(0, FIRST_FEW);
  return [...first, ...clusters.filter((cluster) => !first.includes(cluster))];
}

/** Scores every mark and picks the key ones, best first, until they fill their share of the text. */
export function rank(candidates: readonly Candidate[], setting: Setting): Mark[] {
  const { text } = setting;
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const id = `${isFigure(candidate.kind)} ${entityOf(candidate, text)}`;
    const group = groups.get(id);
    if (group) group.push(candidate);
    else groups.set(id, [candidate]);
  }
  const scores = new Map<Candidate, { score: number; key: boolean }>();
  const clusters = [...groups.values()].map((marks) => {
    const figure = isFigure(marks[0]?.kind ?? 'date');
    const entity = marks[0] ? entityOf(marks[0], text) : '';
    return { figure, marks, score: scoreOf(marks, entity, figure, setting) };
  });
  clusters.sort((a, b) => b.score - a.score);
  let room = letters(text) * DENSITY;
  const taken = { name: 0, figure: 0 };
  for (const { figure, marks, score } of figuresFirst(clusters)) {
    const words = marks.map(({ start, end }) => text.slice(start, end));
    const size = words.slice(0, MENTIONS).reduce((sum, word) => sum + letters(word), 0);
    const relative = words.every((word) => RELATIVE.test(word));
    const sort = figure ? 'figure' : 'name';
    const wanted = taken[sort] < FIRST_FEW ? FLOOR[sort] : KEY_SCORE[sort];
    const key = !relative && size <= room && score >= wanted;
    if (key) {
      room -= size;
      taken[sort]++;
    }
    for (const [index, mark] of marks.entries())
      scores.set(mark, { score: Math.round(score * 1000) / 1000, key: key && index < MENTIONS });
  }
  return candidates.map((candidate) => {
    const { start, end, kind, value, unit } = candidate;
    const { score, key } = scores.get(candidate) ?? { score: 0, key: false };
    const entity = entityOf(candidate, text);
    return {
      start,
      end,
      kind,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      entity,
      key,
      score,
    };
  });
}
