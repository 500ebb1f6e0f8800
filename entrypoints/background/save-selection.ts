import { findSaved, openItem } from '../../lib/library/library.ts';
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

/** Of a page that is no article the selections themselves are what is kept. */
const articleOf = (passages: readonly string[], { url, title }: SelectedOn): Article => ({
  url,
  canonical: url,
  title: title || url,
  html: passages.map((words) => `<p>${escaped(words)}</p>`).join(''),
  text: passages.join('\n'),
  comments: [],
  marks: [],
  summary: [],
  reasons: ['selection'],
});

/** The selections of this page that are kept; nothing where the page itself is. */
async function keptBefore(url: string): Promise<readonly string[] | undefined> {
  const item = await findSaved(url);
  if (!item) return [];
  const { article } = await openItem(item.id);
  return article.reasons.includes('selection') ? article.text.split('\n') : undefined;
}

/** A second selection of a page stands below the first; where the page itself was kept it becomes a note to it. */
async function keepSelection(words: string, tab: SelectedOn, now: number): Promise<SavedItem> {
  const before = await keptBefore(tab.url);
  if (before) {
    const passages = [...new Set([...before, words])];
    return (await saveArticle(articleOf(passages, tab), [], now)).item;
  }
  const item = await findSaved(tab.url);
  return item ? addToNote(item, words, now) : (await saveArticle(articleOf([words], tab), [], now)).item;
}

async function addToNote(item: SavedItem, words: string, now: number): Promise<SavedItem> {
  if (item.note?.includes(words)) return item;
  const note = [item.note, words].filter(Boolean).join('\n\n');
  return (await changeItems([item.id], { kind: 'note', note }, now)).items[0] ?? item;
}

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
  if (!(await isArticle(tab.id))) return keepSelection(words, tab, now);
  const { article } = await askReader(tab.id, 'page.read', {});
  const { item } = await askPage(tab.id)('page.save', {});
  const span = findWords(article.text, words);
  if (!span) return addToNote(item, words, now);
  const place = anchor(article.text, span);
  if (item.highlights.some(({ quote, start }) => quote === place.quote && start === place.start)) return item;
  const highlight: Highlight = { id: crypto.randomUUID(), ...place, colour: 'yellow', madeAt: now };
  const drawn = { kind: 'highlights' as const, put: [highlight], remove: [] };
  return (await changeItems([item.id], drawn, now)).items[0] ?? item;
}
