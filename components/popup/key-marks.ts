import type { Article } from '../../lib/model/article.ts';
import { type Mark, NAME_KINDS } from '../../lib/model/mark.ts';

export interface Chip {
  readonly mark: Mark;
  readonly text: string;
}

const isName = ({ kind }: Mark): boolean => (NAME_KINDS as readonly string[]).includes(kind);

/** The key names or figures of an article, weightiest first, each once: `황 CEO` and `젠슨 황` are one chip. */
export function keyChips({ text, marks }: Article, wanted: 'names' | 'figures', limit: number): Chip[] {
  const chips = new Map<string, Chip>();
  const byWeight = marks
    .filter((mark) => mark.key && isName(mark) === (wanted === 'names'))
    .sort((one, other) => other.score - one.score || one.start - other.start);
  for (const mark of byWeight) {
    const words = text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim();
    const same = mark.entity ?? words;
    if (words && !chips.has(same)) chips.set(same, { mark, text: words });
  }
  return [...chips.values()].slice(0, limit);
}
