import { vi } from 'vitest';
import { Summary } from '../../components/summary/Summary.tsx';
import type { EngineOffer, SummaryWorld } from '../../components/summary/world.ts';
import type { Article } from '../../lib/model/article.ts';
import type { GeneratedSummary, SummaryProgress } from '../../lib/model/generated-summary.ts';
import { DEFAULT_READ_ALOUD } from '../../lib/settings/read-aloud.ts';
import type { SummaryLength } from '../../lib/settings/settings.ts';
import { summarizeIfLong } from '../../lib/summarize/summarize.ts';

export const OWN_MODEL: EngineOffer = {
  engine: 'endpoint',
  model: 'maru-8b',
  host: 'localhost:11434',
  usable: true,
};

/** An engine that a test lets speak, fail or finish. */
export function engineOnStage() {
  const calls: { engine: string; count: number; signal: AbortSignal }[] = [];
  let tell: (progress: SummaryProgress) => void = () => {};
  let settle: { resolve: (made: GeneratedSummary) => void; reject: (error: unknown) => void } | undefined;
  const run: SummaryWorld['run'] = (engine, _article, count, signal, onProgress) => {
    calls.push({ engine, count, signal });
    tell = onProgress;
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return {
    run,
    calls,
    tell: (progress: SummaryProgress) => tell(progress),
    finish: (made: GeneratedSummary) => settle?.resolve(made),
    fail: (error: unknown) => settle?.reject(error),
  };
}

/** What a summary needs of the outside, where everything is allowed and nothing is connected; `more` makes it otherwise. */
export function summaryWorld(
  more: Partial<Omit<SummaryWorld, 'offers'>> & {
    length?: SummaryLength;
    offers?: readonly EngineOffer[];
  } = {},
) {
  const { length = 3, offers = [], ...rest } = more;
  return {
    loadLength: vi.fn(async () => length),
    offers: (_: Article): readonly Promise<readonly EngineOffer[]>[] => [Promise.resolve(offers)],
    sumUp: async ({ text, title, language }: Article, count: SummaryLength) =>
      summarizeIfLong(text, { title, language, count }),
    rememberLength: vi.fn(async (_: SummaryLength) => undefined),
    run: engineOnStage().run,
    keep: vi.fn(async () => true),
    openOptions: vi.fn(),
    // A test's click is a script's, as a page's would be: here it stands for the user's.
    isTrusted: () => true,
    synthesis: undefined,
    loadReadAloud: async () => DEFAULT_READ_ALOUD,
    copy: vi.fn(async (_: string) => undefined),
    share: undefined,
    ...rest,
  } satisfies SummaryWorld;
}

export const summaryKit = () => ({ Summary, world: summaryWorld() });
