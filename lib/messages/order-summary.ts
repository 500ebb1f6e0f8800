import { browser } from 'wxt/browser';
import { EngineFailure } from '../model/engine-failure.ts';
import type { GeneratedSummary, SummaryOrder, SummaryProgress } from '../model/generated-summary.ts';
import { type OrderedEngine, SUMMARY_PORT, type SummaryNews } from './summary-port.ts';

/**
 * Orders a summary of the background and waits as long as it takes; whoever aborts, or goes away, stops the engine.
 * @throws EngineFailure any code; the signal's own reason when it was aborted
 */
export function orderSummary(
  engine: OrderedEngine,
  order: SummaryOrder,
  signal: AbortSignal,
  onProgress: (progress: SummaryProgress) => void,
): Promise<GeneratedSummary> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const port = browser.runtime.connect({ name: SUMMARY_PORT });
    const settle = (deed: () => void): void => {
      signal.removeEventListener('abort', stop);
      deed();
      port.disconnect();
    };
    const stop = (): void => settle(() => reject(signal.reason));
    signal.addEventListener('abort', stop);
    port.onMessage.addListener((message: unknown) => {
      const news = message as SummaryNews;
      if (news.kind === 'beat') port.postMessage('beat');
      else if (news.kind === 'progress') onProgress(news.progress);
      else if (news.kind === 'made') settle(() => resolve(news.summary));
      else settle(() => reject(new EngineFailure(news.code)));
    });
    port.onDisconnect.addListener(() => settle(() => reject(new EngineFailure('connection-lost'))));
    port.postMessage({ engine, order });
  });
}
