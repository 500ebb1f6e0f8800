import type { ReaderState } from '../../components/reader/state.ts';
import type { Article } from '../../lib/model/article.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import { pageOf } from './page-address.ts';
import { analysed, type Reading, readArticle } from './read-article.ts';

/** The reading of the page as it is now: made once, made again when the page is another. */
export function createCurrentReading({ settings, phase }: Pick<ReaderState, 'settings' | 'phase'>) {
  let reading: { readonly url: string; readonly done: Promise<Reading> } | undefined;

  const isCurrent = (): boolean => reading !== undefined && pageOf(reading.url) === pageOf(location.href);
  const read = (): Promise<Reading> => {
    if (!reading || !isCurrent()) {
      const url = location.href;
      const { summaryLength, readingRules } = settings.value;
      reading = { url, done: readArticle(url, summaryLength, readingRules[siteOf(url)]) };
      // What failed may succeed later: the page may still have been loading.
      reading.done.catch(() => {
        if (reading?.url === url) reading = undefined;
      });
    }
    return reading.done;
  };
  /** Is it still this reading that counts? */
  const isStill = async (one: Reading): Promise<boolean> => (await reading?.done) === one;
  /** Puts on screen what `change` makes of the text, with marks and summary as the settings are now. */
  const remake = async (change: (plain: Article) => Article | Promise<Article>): Promise<void> => {
    const now = await reading?.done;
    if (!now || phase.value.at !== 'reading') return;
    const plain = await change(now.plain);
    const article = await analysed(plain);
    if (!(await isStill(now))) return;
    const whole = Promise.resolve(article);
    reading = { url: now.url, done: Promise.resolve({ ...now, plain, summed: whole, whole: () => whole }) };
    phase.value = { at: 'reading', article };
  };
  const forget = (): void => {
    reading = undefined;
  };
  return {
    ...{ read, isCurrent, isStill, remake, forget },
    /** The address that was read, if any was. */
    url: (): string | undefined => reading?.url,
    whole: async (): Promise<Article> => (await read()).whole(),
  };
}

export type CurrentReading = ReturnType<typeof createCurrentReading>;
