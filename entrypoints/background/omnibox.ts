import { type Browser, browser } from 'wxt/browser';
import { findSaved } from '../../lib/library/library.ts';
import { searchStep } from '../../lib/library/search.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Hit } from '../../lib/model/shelf.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { languageOf } from '../../lib/words/language.ts';
import { omniboxWords } from '../../lib/words/omnibox.ts';

/** Rows that Firefox shows; Chrome shows a few more. */
const MOST = 6;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** XML has no place for these, not even written as entities. */
const CONTROLS = /[\p{Cc}\uFFFE\uFFFF]/gu;

/** A description as the browser takes it: Chrome reads XML there, Firefox plain text. `a<b & c` -> `a&lt;b &amp; c` */
export const described = (text: string, asXml: boolean): string => {
  const plain = text.toWellFormed().replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
  return asXml ? plain.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : plain;
};
const inWords = (text: string): string => described(text, !import.meta.env.FIREFOX);

const wordsNow = async () => omniboxWords[languageOf((await loadSettings()).language, navigator.languages)];

/**
 * The best hits for what is typed, the whole library searched in its own steps; gives up when `isStale` says that
 * something else was typed meanwhile.
 */
export async function findByWords(query: string, isStale: () => boolean): Promise<SavedItem[]> {
  const hits: Hit[] = [];
  for (let from: number | undefined = 0; from !== undefined && !isStale(); ) {
    const step = await searchStep({ query, place: { view: 'all' }, from });
    hits.push(...step.hits);
    from = step.next;
  }
  return hits
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** The address of our page for what was chosen: an article by its own address, else a search. */
export async function pageFor(chosen: string): Promise<string> {
  const item = /^https?:/.test(chosen) ? await findSaved(chosen).catch(() => undefined) : undefined;
  const place = new URLSearchParams(item ? { item: item.id } : { find: chosen });
  return browser.runtime.getURL(`/library.html#${place}` as '/library.html');
}

/** Where the user wants it, by the keys held while pressing Enter. */
type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;

async function open(chosen: string, disposition: Disposition): Promise<void> {
  const url = await pageFor(chosen);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Searches the library from the address bar, as somebody types. Firefox for Android has no such thing. */
export function offerOmnibox(): void {
  if (!browser.omnibox) return;
  let typed = '';
  const suggestFor = async (
    text: string,
    suggest: (rows: Browser.omnibox.SuggestResult[]) => void,
  ): Promise<void> => {
    const words = await wordsNow();
    const query = text.trim();
    try {
      const items = query ? await findByWords(query, () => typed !== text) : [];
      if (typed !== text) return;
      browser.omnibox.setDefaultSuggestion({
        description: inWords(query ? words.search(query) : words.hint),
      });
      suggest(
        items.map(({ canonical, title, site }) => ({
          content: canonical,
          description: inWords(site ? `${title} · ${site}` : title),
        })),
      );
    } catch {
      browser.omnibox.setDefaultSuggestion({ description: inWords(words.refused) });
    }
  };
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    typed = text;
    void suggestFor(text, suggest);
  });
  browser.omnibox.onInputEntered.addListener((chosen, disposition) => void open(chosen.trim(), disposition));
}
