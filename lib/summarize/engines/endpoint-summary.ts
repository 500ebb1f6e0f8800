import type { Endpoint } from '../../model/endpoint.ts';
import type { SummaryOrder, SummaryProgress } from '../../model/generated-summary.ts';
import { chat } from './chat.ts';
import { promptOf } from './prompt.ts';
import type { Wire } from './request.ts';
import { summarizeWhole } from './whole-text.ts';

/** Local servers give a model 4,096 tokens unless told otherwise, and silently forget the beginning of what is longer. */
const LIMIT = 2800;
const LONGEST_TITLE = 300;

/**
 * The sentences that the model of the user's own server writes about an article.
 * @throws EngineFailure; the asker's own reason when it was the asker who ended it
 */
export function summarizeByEndpoint(
  endpoint: Endpoint,
  { text, title, language, count }: SummaryOrder,
  wire: Wire,
  onProgress?: (progress: SummaryProgress) => void,
): Promise<string[]> {
  return summarizeWhole(
    { text, language, count, limit: LIMIT },
    (stage, part, sentences, onText) => {
      const prompt = { stage, text: part, title: title.slice(0, LONGEST_TITLE), language, count: sentences };
      return chat(endpoint, promptOf(prompt), wire, onText);
    },
    onProgress,
  );
}
