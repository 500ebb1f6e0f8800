import { batch, signal } from '@preact/signals';
import type { Article } from '../../lib/model/article.ts';
import { type EngineFailureCode, engineCodeOf } from '../../lib/model/engine-failure.ts';
import type { Engine, GeneratedSummary, SummaryProgress } from '../../lib/model/generated-summary.ts';
import type { Needless } from '../../lib/model/needless.ts';
import type { SummaryLength } from '../../lib/settings/settings.ts';
import type { EngineOffer, SummaryWorld } from './world.ts';

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
  const needless = signal<Needless | undefined>(undefined);
  /** Not known yet whether there will be any sentences. */
  const coming = signal(article.summary.length === 0);
  /** Nothing while none has answered yet. */
  const offers = signal<readonly EngineOffer[] | 'no-answer' | undefined>(undefined);
  const asking = signal(false);
  const work = signal<Work>({ kind: 'idle' });
  const generated = signal(article.generated);
  const keeping = signal<Keeping>('no');
  let stop = new AbortController();
  let looks = 0;
  let turns = 0;

  const change = (kept: GeneratedSummary | undefined): void =>
    onChange({ summary: sentences.value, ...(kept ? { generated: kept } : {}) });
  const keptNow = (): GeneratedSummary | undefined =>
    keeping.value === 'kept' || keeping.value === 'later' ? generated.value : article.generated;

  async function start(): Promise<void> {
    const liked = await world.loadLength().catch(() => undefined);
    length.value = liked;
    if (!coming.value) return;
    const found = liked === undefined ? undefined : await world.sumUp(article, liked).catch(() => undefined);
    batch(() => {
      coming.value = false;
      sentences.value = found?.summary ?? [];
      needless.value = found?.needless;
    });
  }

  function toggleAsking(): void {
    asking.value = !asking.value;
    // Asked each time: between two looks the user may have connected a model.
    if (asking.value) lookForEngines();
  }

  function lookForEngines(): void {
    looks += 1;
    const mine = looks;
    const answers: (readonly EngineOffer[])[] = [];
    for (const [at, answer] of world.offers(article).entries())
      void answer.then(
        (found) => {
          answers[at] = found;
          // What comes late stands below what is there: nothing moves under a finger.
          if (answers[0] && mine === looks) offers.value = answers.flat();
        },
        () => {
          if (at === 0 && mine === looks) offers.value = 'no-answer';
        },
      );
  }

  async function choose(chosen: SummaryLength): Promise<void> {
    turns += 1;
    const mine = turns;
    const before = length.value;
    length.value = chosen;
    // At once: whoever leaves before the sentences are there has chosen all the same.
    void world.rememberLength(chosen).catch(() => undefined);
    try {
      const { summary } = await world.sumUp(article, chosen);
      if (mine !== turns) return;
      sentences.value = summary;
      change(keptNow());
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
    ...{ sentences, length, needless, coming, offers, asking, work, generated, keeping },
    ...{ start, choose, toggleAsking, ask, cancel, keep, remove },
    stop: () => stop.abort(),
  };
}
