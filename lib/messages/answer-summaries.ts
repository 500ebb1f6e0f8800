import { type Browser, browser } from 'wxt/browser';
import { engineCodeOf } from '../model/engine-failure.ts';
import type { GeneratedSummary, SummaryOrder, SummaryProgress } from '../model/generated-summary.ts';
import { askerOf } from './answer.ts';
import { type OrderedEngine, SUMMARY_PORT, type SummaryAsk, type SummaryNews } from './summary-port.ts';

/** Milliseconds. A background that hears nothing for 30 s is stopped by its browser, also while it waits for a server. */
const BEAT = 4000;
/** Characters. Ten times the longest article seen; more is no article. */
const LONGEST_TEXT = 1_000_000;
const MOST_SENTENCES = 10;

export type MakeSummary = (
  engine: OrderedEngine,
  order: SummaryOrder,
  signal: AbortSignal,
  onProgress: (progress: SummaryProgress) => void,
) => Promise<GeneratedSummary>;

const isText = (value: unknown): boolean => typeof value === 'string';
const perhapsText = (value: unknown): boolean => value === undefined || isText(value);

/** A page's process may be taken over: what it sends is looked at before it is used. */
function isOrder(message: unknown): message is Exclude<SummaryAsk, 'beat'> {
  const { engine, order } = (message ?? {}) as { engine?: unknown; order?: Partial<SummaryOrder> };
  if (engine !== 'endpoint' && engine !== 'firefox') return false;
  if (typeof order !== 'object' || order === null) return false;
  const { text, title, language, published, count } = order;
  const counted = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST_SENTENCES;
  return (
    counted &&
    isText(text) &&
    isText(title) &&
    perhapsText(language) &&
    perhapsText(published) &&
    String(text).length <= LONGEST_TEXT
  );
}

/** May this end of a port order anything? Our own pages, and the page that the user looks at. */
function mayOrder({ sender }: Browser.runtime.Port): boolean {
  const asker = sender && askerOf(sender, browser.runtime.getURL('/'), browser.runtime.id);
  return asker?.caller === 'extension' || (asker?.caller === 'content' && sender?.tab?.active === true);
}

/** Makes every summary that is ordered, one at a time for one tab, and none after its asker went away. */
export function answerSummaries(make: MakeSummary): void {
  const running = new Map<number | undefined, AbortController>();
  const work = async (port: Browser.runtime.Port, ask: Exclude<SummaryAsk, 'beat'>): Promise<void> => {
    const tell = (news: SummaryNews): void => port.postMessage(news);
    const tab = port.sender?.tab?.id;
    const stop = new AbortController();
    if (tab !== undefined) running.get(tab)?.abort();
    running.set(tab, stop);
    port.onDisconnect.addListener(() => stop.abort());
    const heart = setInterval(() => tell({ kind: 'beat' }), BEAT);
    try {
      const summary = await make(ask.engine, ask.order, stop.signal, (progress) => {
        if (!stop.signal.aborted) tell({ kind: 'progress', progress });
      });
      if (!stop.signal.aborted) tell({ kind: 'made', summary });
    } catch (error) {
      const code = engineCodeOf(error);
      if (code === 'unexpected' && !stop.signal.aborted) console.error('Pandok:', error);
      if (!stop.signal.aborted) tell({ kind: 'failed', code });
    } finally {
      clearInterval(heart);
      if (running.get(tab) === stop) running.delete(tab);
      port.disconnect();
    }
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SUMMARY_PORT) return;
    if (!mayOrder(port)) return port.disconnect();
    let ordered = false;
    port.onMessage.addListener((message: unknown) => {
      if (ordered || !isOrder(message)) return;
      ordered = true;
      void work(port, message);
    });
  });
}
