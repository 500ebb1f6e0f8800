import { changeItems } from '../../lib/library/organise.ts';
import { saveArticle } from '../../lib/library/save-article.ts';
import { askPage } from '../../lib/messages/ask.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Highlight, SavedItem } from '../../lib/model/saved-item.ts';
import { anchor } from '../../lib/text/anchor.ts';
import { findWords } from '../../lib/text/find-words.ts';
import { askReader } from './reader-tab.ts';

export interface SelectedOn {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);

/** Of a page that is no article the selection itself is what is kept. */
const articleOf = (words: string, { url, title }: SelectedOn): Article => ({
  url,
  canonical: url,
  title: title || url,
  html: `<p>${escaped(words)}</p>`,
  text: words,
  comments: [],
  marks: [],
  summary: [],
  reasons: ['selection'],
});

async function isArticle(tabId: number): Promise<boolean> {
  const found = await askPage(tabId)('page.detection', {}).catch(() => undefined);
  return found?.detection.isArticle === true;
}

/**
 * Keeps what was selected: as a highlight of the page's article where it stands in its text, else as a note to it; on a
 * page that is no article, by itself. Saving the same words twice is once.
 * @throws Failure those of reading and of saving
 */
export async function saveSelection(selected: string, tab: SelectedOn, now: number): Promise<SavedItem> {
  const words = selected.replace(/\s+/g, ' ').trim();
  if (words === '') throw new Failure('no-article');
  if (!(await isArticle(tab.id))) return (await saveArticle(articleOf(words, tab), [], now)).item;
  const { article } = await askReader(tab.id, 'page.read', {});
  const { item } = await askPage(tab.id)('page.save', {});
  const span = findWords(article.text, words);
  if (!span) {
    if (item.note?.includes(words)) return item;
    const note = [item.note, words].filter(Boolean).join('\n\n');
    return (await changeItems([item.id], { kind: 'note', note }, now)).items[0] ?? item;
  }
  const place = anchor(article.text, span);
  if (item.highlights.some(({ quote, start }) => quote === place.quote && start === place.start)) return item;
  const highlight: Highlight = { id: crypto.randomUUID(), ...place, colour: 'yellow', madeAt: now };
  const highlights = [...item.highlights, highlight];
  return (await changeItems([item.id], { kind: 'highlights', highlights }, now)).items[0] ?? item;
}
