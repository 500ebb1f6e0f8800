import { askBackground } from './messages/ask.ts';
import { orderSummary } from './messages/order-summary.ts';
import type { Article } from './model/article.ts';
import { EngineFailure } from './model/engine-failure.ts';
import type { Engine, GeneratedSummary, SummaryProgress } from './model/generated-summary.ts';
import {
  type ChromeSummarizer,
  chromeAvailability,
  summarizeByChrome,
} from './summarize/engines/chrome-summarizer.ts';

type About = Pick<Article, 'text' | 'title' | 'language' | 'published'>;

/** What of an article an engine is told: no address, no author, no comments. */
function aboutOf({ text, title, language, published }: About): About {
  return { text, title, ...(language ? { language } : {}), ...(published ? { published } : {}) };
}

const chromeOf = (window: object): ChromeSummarizer | undefined =>
  (window as { Summarizer?: ChromeSummarizer }).Summarizer;

async function knownOffers(language: string) {
  const { endpoint, firefox } = await askBackground('summary.engines', {});
  return [
    ...(endpoint ? [{ engine: 'endpoint', ...endpoint, usable: true } as const] : []),
    ...(firefox && /^en\b/i.test(language) ? [{ engine: 'firefox', usable: true } as const] : []),
  ];
}

async function chromeOffers(language: string, window: object) {
  const chrome = chromeOf(window);
  const usable = (await chromeAvailability(chrome, language)) !== 'unavailable';
  // Without a model for anything it is not worth a word; without this language it is.
  const isThere = usable || (await chromeAvailability(chrome, 'en')) !== 'unavailable';
  return isThere ? [{ engine: 'chrome', usable } as const] : [];
}

/**
 * The engines there are for an article: first those that we know of ourselves, the user's own before all, then Chrome's,
 * each as soon as it is known, since Chrome may answer late or never. `window` is where Chrome's would be.
 */
export const engineOffers = ({ language = '' }: Pick<Article, 'language'>, window: object) =>
  [knownOffers(language), chromeOffers(language, window)] as const;

/**
 * One summary by one engine, held against the article. Inside a click: Chrome may have to fetch its model first.
 * @throws EngineFailure; the signal's own reason when it was aborted
 */
export async function runEngine(
  engine: Engine,
  article: About,
  count: number,
  signal: AbortSignal,
  onProgress: (progress: SummaryProgress) => void,
  window: object,
): Promise<GeneratedSummary> {
  const about = aboutOf(article);
  if (engine !== 'chrome') return orderSummary(engine, { ...about, count }, signal, onProgress);
  const sentences = await summarizeByChrome(chromeOf(window), { ...about, count }, signal, onProgress);
  const checked = await askBackground('summary.check', { ...about, sentences }).catch((error) => {
    throw new EngineFailure('connection-lost', error);
  });
  return { engine, sentences: checked.sentences };
}
