import type { SummaryWorld } from '../../components/summary/world.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { engineOffers, runEngine } from '../../lib/run-engine.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { copyText } from './copy-text.ts';

/** What a summary needs of the browser, in a page and on our own pages alike. `place` is where a selection may be made. */
export function createSummaryWorld(place: () => ParentNode & Node): SummaryWorld {
  return {
    loadLength: async () => (await loadSettings()).summaryLength,
    offers: (article) => engineOffers(article, window),
    sumUp: ({ text, title, language }, length) =>
      askBackground('summary.sumUp', { text, title, length, ...(language ? { language } : {}) }),
    rememberLength: (summaryLength) => askBackground('settings.change', { change: { summaryLength } }),
    run: (engine, article, count, signal, onProgress) =>
      runEngine(engine, article, count, signal, onProgress, window),
    keep: async ({ canonical }, generated) =>
      (await askBackground('summary.keep', { canonical, generated })).kept,
    openOptions: () => void askBackground('summary.openOptions', {}).catch(() => undefined),
    isTrusted: (event) => event.isTrusted,
    synthesis: window.speechSynthesis,
    loadReadAloud: async () => (await loadSettings()).readAloud,
    copy: (text) => copyText(text, place()),
    share: navigator.share ? (data) => navigator.share(data) : undefined,
  };
}
