import { browser } from 'wxt/browser';
import { checkSummary } from '../../lib/check-summary.ts';
import type { MakeSummary } from '../../lib/messages/answer-summaries.ts';
import { EngineFailure } from '../../lib/model/engine-failure.ts';
import { mayAskEndpoint } from '../../lib/settings/endpoint-access.ts';
import { loadEndpoint } from '../../lib/settings/endpoint-store.ts';
import { summarizeByEndpoint } from '../../lib/summarize/engines/endpoint-summary.ts';
import { summarizeByFirefox, type TrialMl } from '../../lib/summarize/engines/firefox-ml.ts';

/** Milliseconds of silence. A large model may take more than a minute to be loaded, and says nothing meanwhile. */
const PATIENCE = 180_000;

/** Makes one summary with the engine that was asked for, and holds it against the article. */
export const makeSummary: MakeSummary = async (engine, order, signal, onProgress) => {
  if (engine === 'firefox') {
    const { trial } = browser as { trial?: { ml?: TrialMl } };
    const sentences = await summarizeByFirefox(trial?.ml, order, signal, onProgress);
    return { engine, sentences: checkSummary(sentences, order) };
  }
  const endpoint = await loadEndpoint();
  if (!endpoint?.model) throw new EngineFailure('not-set-up');
  if (!(await mayAskEndpoint(endpoint.base))) throw new EngineFailure('refused');
  const wire = { fetch, signal, patience: PATIENCE };
  const sentences = await summarizeByEndpoint(endpoint, order, wire, onProgress);
  return { engine, model: endpoint.model, sentences: checkSummary(sentences, order) };
};
