import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/model/span.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import type { LabelledName } from '../../../training/key/articles.ts';

interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly keySentences: readonly (readonly Span[])[];
  readonly summaries: readonly string[];
  readonly names: readonly LabelledName[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../../training/articles');
const articles = [FOLDER, path.join(FOLDER, 'unseen')]
  .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Labelled);

describe('the labelled articles', () => {
  it('are at least sixty, each under its own name', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it.each(articles.map((article) => [article.id, article] as const))('%s is well formed', (_, article) => {
    const sentences = splitSentences(article.text, article.language).map(
      ({ start, end }) => `${start}-${end}`,
    );
    expect(article.keySentences).toHaveLength(3);
    for (const choice of article.keySentences) {
      const chosen = choice.map(({ start, end }) => `${start}-${end}`);
      expect(new Set(chosen).size).toBe(3);
      expect(chosen.filter((span) => !sentences.includes(span))).toEqual([]);
      expect([...choice].sort((a, b) => a.start - b.start)).toEqual(choice);
    }
    for (const [i, { start, end }] of article.names.entries()) {
      expect(start).toBeGreaterThanOrEqual(article.names[i - 1]?.end ?? 0);
      expect(article.text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
    }
    expect(new Set(article.summaries).size).toBe(5);
    const known = `${article.title}\n${article.text}`;
    const figures = article.summaries.flatMap((summary) => summary.match(/\d[\d.,]*\d|\d/g) ?? []);
    expect(figures.filter((figure) => !known.includes(figure))).toEqual([]);
  });
});
