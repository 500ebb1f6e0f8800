import { FIGURE_KINDS, type Mark, NAME_KINDS } from '../lib/model/mark.ts';
import type { JourneyReport } from './journey.ts';

const line = (label: string, value: string | undefined): void =>
  console.log(`${label.padEnd(12)} ${value ?? '–'}`);

/** The first mention of each key entity, as it stands in the text, in order of importance. */
function keyWords(text: string, marks: readonly Mark[], kinds: readonly string[]): string {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const mark of [...marks].sort((one, other) => other.score - one.score)) {
    const words = text.slice(mark.start, mark.end);
    const entity = mark.entity ?? words;
    if (!mark.key || !kinds.includes(mark.kind) || seen.has(entity)) continue;
    seen.add(entity);
    found.push(entity === words ? words : `${words} (${entity})`);
  }
  return found.join(', ') || '–';
}

export function printReport({ article, saved, pictures }: JourneyReport): void {
  console.log('');
  line('title', article.title);
  line('author', article.author);
  line('date', article.published);
  line('key figures', keyWords(article.text, article.marks, FIGURE_KINDS));
  line('key names', keyWords(article.text, article.marks, NAME_KINDS));
  console.log('summary');
  for (const { start, end } of article.summary) console.log(`  · ${article.text.slice(start, end)}`);
  console.log('library');
  for (const item of saved) console.log(`  · ${item.title} (${item.site ?? item.url})`);
  console.log('screenshots');
  for (const file of pictures) console.log(`  ${file}`);
}
