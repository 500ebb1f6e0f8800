import { browser } from 'wxt/browser';
import { checkSummary } from '../../lib/check-summary.ts';
import { keepGenerated } from '../../lib/library/keep-generated.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { loadPlainEndpoint } from '../../lib/settings/endpoint-store.ts';
import { summarizeIfLong } from '../../lib/summarize/summarize.ts';

type SummaryRoutes = Pick<BackgroundHandlers, Extract<keyof BackgroundHandlers, `summary.${string}`>>;

export const summaryRoutes: SummaryRoutes = {
  'summary.sumUp': ({ text, title, language, length }) =>
    summarizeIfLong(text, { title, language, count: length }),
  'summary.engines': async () => {
    const endpoint = await loadPlainEndpoint();
    return {
      ...(endpoint?.model ? { endpoint: { model: endpoint.model, host: new URL(endpoint.base).host } } : {}),
      firefox: 'trial' in browser,
    };
  },
  'summary.check': ({ sentences, ...article }) => ({ sentences: checkSummary(sentences, article) }),
  'summary.keep': async ({ canonical, generated }) => ({ kept: await keepGenerated(canonical, generated) }),
  'summary.openOptions': async () => {
    await browser.runtime.openOptionsPage();
    return {};
  },
};
