import type { EngineFailureCode } from '../model/engine-failure.ts';
import type { GeneratedSummary, SummaryOrder, SummaryProgress } from '../model/generated-summary.ts';

/** The name of the port on which a summary is ordered of the background: one port, one summary. */
export const SUMMARY_PORT = 'summary';

/** Which of the engines run in the background; Chrome's wants the click itself and runs where that is. */
export type OrderedEngine = 'endpoint' | 'firefox';

/** From who asks: first the order, then an echo of every beat. */
export type SummaryAsk = { readonly engine: OrderedEngine; readonly order: SummaryOrder } | 'beat';

/** From the background. A beat is answered, and the answer keeps the background alive while a slow model thinks. */
export type SummaryNews =
  | { readonly kind: 'beat' }
  | { readonly kind: 'progress'; readonly progress: SummaryProgress }
  | { readonly kind: 'made'; readonly summary: GeneratedSummary }
  | { readonly kind: 'failed'; readonly code: EngineFailureCode };
