import type { Article } from '../../../lib/model/article.ts';
import type { Mark, MarkKind } from '../../../lib/model/mark.ts';
import type { Language } from '../../../lib/words/language.ts';
import { describeMark } from '../marks/describe-mark.ts';
import { excerptOf } from '../marks/excerpt.ts';
import { groupOf } from '../marks/kinds.ts';
import { mentionsOf } from '../marks/mentions.ts';

/** Characters of its sentence on either side of a day. */
const REACH = 26;

export type SectionName = 'person' | 'organization' | 'place' | 'money' | 'figure' | 'time';

/** Kinds as the panel shows them together. */
export const SECTIONS: Readonly<Record<SectionName, readonly MarkKind[]>> = {
  person: ['person'],
  organization: ['organization'],
  place: ['place'],
  money: ['money'],
  figure: ['quantity', 'percent'],
  time: ['date', 'time'],
};

/** One person, place, day or amount of an article, with everything that is said of it. */
export interface Entry {
  readonly mark: Mark;
  /** What a name stands for, a day in full; a figure or a span of time as the text has it. */
  readonly label: string;
  /** A figure in full digits; what is said of a day. Absent when it would say the same. */
  readonly detail?: string;
  /** Indexes of its marks in the article, in order. */
  readonly mentions: readonly number[];
  readonly key: boolean;
}

/** The words around a mention: what is said of it. */
function said(text: string, mark: Mark): string {
  const { before, phrase, after } = excerptOf(text, mark, REACH);
  return (before + phrase + after).replace(/\s+/g, ' ').trim();
}

/** A figure without what says nothing new of it: `1.20 %` -> `1.2%`, `2,400평` -> `2400평`. */
const bare = (figure: string): string =>
  figure.replace(/[\s,]/g, '').replace(/(\.\d*?)0+(?!\d)/, (_, rest) => (rest === '.' ? '' : rest));

function entryOf(article: Article, mentions: readonly number[], language: Language): Entry | undefined {
  const { marks, text, published } = article;
  const of = mentions.flatMap((index) => marks[index] ?? []);
  const mark = of[0];
  if (!mark) return undefined;
  const surface = text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
  const { headline } = describeMark(mark, { surface, language, published });
  const about = { mark, mentions, key: of.some(({ key }) => key) };
  if (groupOf(mark) === 'name') return { ...about, label: headline };
  if (groupOf(mark) === 'time') {
    const day = typeof mark.value === 'string' && mark.kind === 'date';
    // `내년 상반기` says more than the year that it resolves to.
    const exact = day && /^\d{4}-\d/.test(String(mark.value));
    return { ...about, label: exact ? headline : surface, ...(day ? { detail: said(text, mark) } : {}) };
  }
  const same = bare(surface) === bare(headline);
  return { ...about, label: surface, ...(same ? {} : { detail: headline }) };
}

const weight = (article: Article, { mentions }: Entry): number =>
  Math.max(...mentions.map((index) => article.marks[index]?.score ?? 0));

/** Everything that an article names or counts, each once, weightiest first. */
export function entriesOf(article: Article, language: Language): readonly Entry[] {
  const groups = new Set(mentionsOf(article.marks, article.text));
  const entries = [...groups].flatMap((mentions) => entryOf(article, mentions, language) ?? []);
  return entries.sort(
    (one, other) =>
      weight(article, other) - weight(article, one) ||
      other.mentions.length - one.mentions.length ||
      one.mark.start - other.mark.start,
  );
}

const plain = (words: string): string => words.toLowerCase().replace(/[\s,]/g, '');

/** Does an entry hold what was typed, in any of its forms? Spaces and the commas of numbers do not matter. */
export function matches(
  { label, detail, mentions }: Entry,
  typed: string,
  { marks, text }: Article,
): boolean {
  const wanted = plain(typed);
  if (wanted === '') return true;
  const forms = mentions.flatMap((index) => {
    const mark = marks[index];
    return mark ? [text.slice(mark.start, mark.end)] : [];
  });
  return [label, detail ?? '', ...forms].some((words) => plain(words).includes(wanted));
}
