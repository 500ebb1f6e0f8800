import { batch, computed, signal } from '@preact/signals';
import type { Article } from '../../lib/model/article.ts';
import { type EngineFailureCode, engineCodeOf } from '../../lib/model/engine-failure.ts';
import type { Engine, GeneratedSummary, SummaryProgress } from '../../lib/model/generated-summary.ts';
import type { Needless } from '../../lib/model/needless.ts';
import type { Span } from '../../lib/model/span.ts';
import type { SummaryLength } from '../../lib/settings/settings.ts';
import { createEngineLook } from './engine-look.ts';
import { isNeedless } from './SummaryPlace.tsx';
import type { SummaryWorld } from './world.ts';

/** An engine at work, or what came of it. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly engine: Engine; readonly progress?: SummaryProgress }
  | { readonly kind: 'failed'; readonly engine: Engine; readonly code: EngineFailureCode };

export type Keeping = 'no' | 'kept' | 'later' | 'refused';

export type SummaryState = ReturnType<typeof createSummaryState>;

/** What of an article is shown and saved as its summary. */
export type ShownSummary = Pick<Article, 'summary' | 'generated'>;

/** The summary of one article on screen. `onChange` hears what a save from now on should keep. */
export function createSummaryState(
  world: SummaryWorld,
  article: Article,
  onChange: (shown: ShownSummary) => void,
) {
  const sentences = signal(article.summary);
  const length = signal<SummaryLength | undefined>(undefined);
  /** Why it is known to need no summary; before that nothing is said about it. */
  const needless = signal<Needless | undefined>(article.needless);
  /** Not known yet whether there will be any sentences. */
  const coming = signal(article.summary.length === 0 && !isNeedless(article));
  const { offers, look } = createEngineLook(world, article);
  const asking = signal(false);
  const work = signal<Work>({ kind: 'idle' });
  const generated = signal(article.generated);
  const keeping = signal<Keeping>('no');
  /** Has somebody opened or ordered something that must stay, whatever comes of the sentences? */
  const inUse = computed(() => asking.value || work.value.kind !== 'idle' || generated.value !== undefined);
  let stop = new AbortController();
  let turns = 0;

  const change = (kept: GeneratedSummary | undefined): void =>
    onChange({ summary: sentences.value, ...(kept ? { generated: kept } : {}) });
  const keptNow = (): GeneratedSummary | undefined =>
    keeping.value === 'kept' || keeping.value === 'later' ? generated.value : article.generated;

  /** Brings the sentences; what is asked for later counts, whichever comes first. @throws what the background throws */
  async function sumUp(wanted: SummaryLength): Promise<boolean> {
    turns += 1;
    const mine = turns;
    try {
      const found = await world.sumUp(article, wanted);
      if (mine !== turns) return false;
      batch(() => {
        sentences.value = found.summary;
        needless.value = found.needless;
      });
      return true;
    } finally {
      if (mine === turns) coming.value = false;
    }
  }

  async function start(): Promise<void> {
    const liked = await world.loadLength().catch(() => undefined);
    // Somebody was quicker, and chose.
    if (turns > 0) return;
    length.value = liked;
    if (!coming.value) return;
    if (liked === undefined) coming.value = false;
    else await sumUp(liked).catch(() => undefined);
  }

  /** The article's sentences have come with its marks: shown where there are none. */
  function take(summary: readonly Span[]): void {
    if (sentences.value.length > 0 || summary.length === 0) return;
    batch(() => {
      sentences.value = summary;
      coming.value = false;
    });
  }

  function toggleAsking(): void {
    asking.value = !asking.value;
    // Asked each time: between two looks the user may have connected a model.
    if (asking.value) look();
  }

  async function choose(chosen: SummaryLength): Promise<void> {
    const before = length.value;
    length.value = chosen;
    // At once: whoever leaves before the sentences are there has chosen all the same.
    void world.rememberLength(chosen).catch(() => undefined);
    const mine = turns + 1;
    try {
      if (await sumUp(chosen)) change(keptNow());
    } catch {
      // The background is gone for a moment: what was on screen stays there.
      if (mine === turns) length.value = before;
    }
  }

  async function ask(engine: Engine): Promise<void> {
    stop.abort();
    const mine = new AbortController();
    stop = mine;
    batch(() => {
      asking.value = false;
      work.value = { kind: 'working', engine };
    });
    const count = typeof length.value === 'number' ? length.value : Math.max(3, sentences.value.length);
    try {
      const made = await world.run(engine, article, count, mine.signal, (progress) => {
        if (stop === mine && !mine.signal.aborted) work.value = { kind: 'working', engine, progress };
      });
      if (stop !== mine) return;
      batch(() => {
        generated.value = made;
        keeping.value = 'no';
        work.value = { kind: 'idle' };
      });
    } catch (error) {
      if (stop === mine && !mine.signal.aborted)
        work.value = { kind: 'failed', engine, code: engineCodeOf(error) };
    }
  }

  function cancel(): void {
    stop.abort();
    work.value = { kind: 'idle' };
  }

  async function keep(): Promise<void> {
    const made = generated.value;
    if (!made) return;
    try {
      keeping.value = (await world.keep(article, made)) ? 'kept' : 'later';
      change(made);
    } catch {
      keeping.value = 'refused';
    }
  }

  function remove(): void {
    generated.value = undefined;
    keeping.value = 'no';
  }

  return {
    ...{ sentences, length, needless, coming, offers, asking, work, generated, keeping, inUse },
    ...{ start, take, choose, toggleAsking, ask, cancel, keep, remove },
    stop: () => stop.abort(),
  };
}
