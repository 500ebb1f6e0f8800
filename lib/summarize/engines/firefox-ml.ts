import { EngineFailure } from '../../model/engine-failure.ts';
import type { SummaryOrder, SummaryProgress } from '../../model/generated-summary.ts';
import { summarizeWhole } from './whole-text.ts';

/** Of `browser.trial.ml`, which is there once `trialML` is granted (firefox-source-docs, ml/extensions). */
export interface TrialMl {
  createEngine(options: { modelHub: 'huggingface'; taskName: 'summarization' }): Promise<unknown>;
  runEngine(request: { args: readonly string[] }): Promise<unknown>;
  readonly onProgress: {
    addListener(listener: (news: { progress?: unknown }) => void): void;
    removeListener(listener: (news: { progress?: unknown }) => void): void;
  };
}

/** The model takes 1,024 tokens; what is beyond is forgotten without a word. */
const LIMIT = 900;

/** Versions differ in how they wrap the answer: the first text that is called a summary is it. */
function summaryIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return '';
  const { summary_text, generated_text } = answer as Record<string, unknown>;
  const text = summary_text ?? generated_text;
  if (typeof text === 'string') return text;
  for (const inner of Object.values(answer)) {
    const found = summaryIn(inner);
    if (found) return found;
  }
  return '';
}

function failureOf(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  const words = String(error);
  if (/disabled|only available when/i.test(words)) return new EngineFailure('switched-off', error);
  return new EngineFailure(/memory|not supported/i.test(words) ? 'absent' : 'unexpected', error);
}

async function ready(ml: TrialMl, onProgress: (progress: SummaryProgress) => void): Promise<void> {
  const follow = ({ progress }: { progress?: unknown }): void => {
    if (typeof progress === 'number') onProgress({ sentences: [], fetched: Math.min(1, progress / 100) });
  };
  ml.onProgress.addListener(follow);
  try {
    await ml.createEngine({ modelHub: 'huggingface', taskName: 'summarization' });
  } catch (error) {
    // One engine for an extension: the last summary's is still there.
    if (!/already created/i.test(String(error))) throw error;
  } finally {
    ml.onProgress.removeListener(follow);
  }
}

/**
 * The sentences that Firefox's own model writes about an English article. Its work cannot be stopped, only left.
 * @throws EngineFailure `language`, `absent`, `switched-off`; the signal's own reason
 */
export async function summarizeByFirefox(
  ml: TrialMl | undefined,
  { text, language = '', count }: SummaryOrder,
  signal: AbortSignal,
  onProgress: (progress: SummaryProgress) => void,
): Promise<string[]> {
  if (!ml) throw new EngineFailure('absent');
  if (!/^en\b/i.test(language)) throw new EngineFailure('language');
  try {
    await ready(ml, onProgress);
    const ask = async (_: unknown, part: string): Promise<string> => {
      signal.throwIfAborted();
      return summaryIn(await ml.runEngine({ args: [part] }));
    };
    return await summarizeWhole({ text, language, count, limit: LIMIT }, ask, onProgress);
  } catch (error) {
    signal.throwIfAborted();
    throw failureOf(error);
  }
}
