import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/model/span.ts';

/** A text with the sentences that people chose: `votes` is how many of them chose it. */
export interface Labelled {
  readonly id: string;
  /** Folds, weights and scores are told apart by it. */
  readonly group: 'straight' | 'feature' | 'board' | 'english' | 'science';
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly chosen: readonly (Span & { readonly votes: number })[];
}

/** Desks whose stories come to the point late, or have none. */
const FEATURE = /^(?:feature|interview|column|explainer|news-science|news-analysis)$/;

interface OwnRow {
  readonly id: string;
  readonly language: string;
  readonly style: string;
  readonly title: string;
  readonly text: string;
  readonly keySentences: readonly (readonly Span[])[];
}

interface SetRow {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly ext: readonly number[];
}

const rows = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** The project's own articles, in `training/articles`. */
export function ownArticles(): Labelled[] {
  const folder = join(import.meta.dirname, '../articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => rows<OwnRow>(join(folder, file)))
    .map(({ id, language, style, title, text, keySentences }) => ({
      id,
      group: groupOf(id, language, style),
      language,
      title,
      text,
      chosen: countVotes(keySentences.flat()),
    }));
}

function groupOf(id: string, language: string, style: string): Labelled['group'] {
  if (language === 'en') return 'english';
  if (id.startsWith('board')) return 'board';
  return FEATURE.test(style) ? 'feature' : 'straight';
}

function countVotes(spans: readonly Span[]): Labelled['chosen'] {
  const votes = new Map<number, Span & { votes: number }>();
  for (const { start, end } of spans)
    votes.set(start, { start, end, votes: (votes.get(start)?.votes ?? 0) + 1 });
  return [...votes.values()];
}

/** A set with one choice per text (`sentences`, `ext`); that one choice counts as agreed. */
export function chosenSet(file: string, language: string): Labelled[] {
  return rows<SetRow>(file).map(({ id, title, sentences, ext }) => {
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const chosen = ext.flatMap((i) => (spans[i] ? [{ ...spans[i], votes: 2 }] : []));
    return { id, group: 'science', language, title, text: sentences.join('\n'), chosen };
  });
}
