import { EngineFailure } from '../../model/engine-failure.ts';
import type { SummaryOrder, SummaryProgress } from '../../model/generated-summary.ts';
import { weightOf } from './chunks.ts';
import { summarizeWhole } from './whole-text.ts';

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Options {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'short' | 'medium' | 'long';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

interface CreateOptions extends Options {
  readonly signal: AbortSignal;
  readonly monitor: (monitor: EventTarget) => void;
}

interface ChromeSession {
  readonly inputQuota: number;
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>;
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** Of the global `Summarizer`, in Chrome from 138 on and only on secure pages. */
export interface ChromeSummarizer {
  availability(options: Options): Promise<Availability>;
  create(options: CreateOptions): Promise<ChromeSession>;
}

const baseLanguage = (language = ''): string => language.slice(0, 2).toLowerCase();

/** The same options for asking and for making, or the answer means nothing. One, three and five sentences by Chrome's own count. */
function optionsFor(language: string, count: number): Options {
  return {
    type: 'tldr',
    format: 'plain-text',
    length: count <= 1 ? 'short' : count <= 3 ? 'medium' : 'long',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

/** Whether Chrome's model sums up texts in this language (BCP 47). Never throws: what it does not know is unavailable. */
export async function chromeAvailability(
  summarizer: ChromeSummarizer | undefined,
  language: string,
): Promise<Availability> {
  if (!summarizer) return 'unavailable';
  return summarizer.availability(optionsFor(baseLanguage(language), 3)).catch(() => 'unavailable' as const);
}

/** Chrome tells a missing language, a missing model and a missing machine by the same error: English tells them apart. */
async function whyNot(
  summarizer: ChromeSummarizer,
  language: string,
  error?: unknown,
): Promise<EngineFailure> {
  const english = language === 'en' ? 'unavailable' : await chromeAvailability(summarizer, 'en');
  return new EngineFailure(english === 'unavailable' ? 'absent' : 'language', error);
}

/**
 * The sentences that Chrome's own model writes. To be called in the click: a model that must be fetched first wants one.
 * @throws EngineFailure `absent`, `language`, `too-long`, `empty`; the signal's own reason
 */
export async function summarizeByChrome(
  summarizer: ChromeSummarizer | undefined,
  order: SummaryOrder,
  signal: AbortSignal,
  onProgress: (progress: SummaryProgress) => void,
): Promise<string[]> {
  if (!summarizer) throw new EngineFailure('absent');
  const { text, count } = order;
  const language = baseLanguage(order.language);
  if ((await chromeAvailability(summarizer, language)) === 'unavailable')
    throw await whyNot(summarizer, language);
  const monitor = (target: EventTarget): void =>
    target.addEventListener('downloadprogress', (event) =>
      onProgress({ sentences: [], fetched: (event as Event & { loaded: number }).loaded }),
    );
  const session = await summarizer
    .create({ ...optionsFor(language, count), signal, monitor })
    .catch(async (error: unknown) => {
      signal.throwIfAborted();
      throw await whyNot(summarizer, language, error);
    });
  try {
    const used = await session.measureInputUsage(text, { signal });
    const limit = (weightOf(text) * session.inputQuota * 0.9) / Math.max(1, used);
    const ask = async (_: unknown, part: string, __: number, onText: (answer: string) => void) => {
      let answer = '';
      const pieces = session.summarizeStreaming(part, { signal }).getReader();
      for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
        answer += piece.value;
        onText(answer);
      }
      return answer;
    };
    return await summarizeWhole({ text, language, count, limit }, ask, onProgress);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EngineFailure) throw error;
    const long = error instanceof Error && error.name === 'QuotaExceededError';
    throw new EngineFailure(long ? 'too-long' : 'unexpected', error);
  } finally {
    session.destroy();
  }
}
