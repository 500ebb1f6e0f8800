import { type Signal, signal } from '@preact/signals';
import type { AskPage } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Span } from '../../lib/model/span.ts';
import type { ShownSummary } from '../summary/summary-state.ts';
import type { PageView } from './page-view.ts';
import type { PopupWorld } from './world.ts';

export type Saving =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'done'; readonly imagesMissing: number };

/** What is done with the article of `view`: shown, marked on its page, saved. */
export function createPageDeeds(
  world: PopupWorld,
  ask: AskPage,
  view: Signal<PageView>,
  listChanged: () => void,
) {
  const saved = signal<SavedItem | undefined>(undefined);
  const saving = signal<Saving>({ kind: 'idle' });
  /** Why the last click on a shown article did not work. */
  const trouble = signal<FailureCode | undefined>(undefined);
  /** The article's text does not stand on its page as it was read: nothing could be marked there. */
  const notFound = signal(false);
  /** A model's summary that waits for the article to be saved. */
  let waiting: Article['generated'];
  const showSummary = ({ generated }: ShownSummary): void => {
    waiting = generated;
  };

  function forget(): void {
    saved.value = undefined;
    saving.value = { kind: 'idle' };
    trouble.value = undefined;
    notFound.value = false;
    waiting = undefined;
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    trouble.value = undefined;
    try {
      await work();
    } catch (error) {
      trouble.value = codeOf(error);
    }
  }

  const toggle = () =>
    attempt(async () => {
      const now = view.value;
      if (now.kind !== 'article') return;
      if (now.shown) await ask('page.hide', {});
      else await ask('page.show', { automatic: false });
      view.value = { ...now, shown: !now.shown };
      // The article is what the user wants to see now.
      world.close();
    });

  const jump = (span: Span) =>
    attempt(async () => {
      await ask('page.jump', { start: span.start, end: span.end });
      world.close();
    });

  /** The marks on the page itself, without the reading view. */
  const toggleMarks = () =>
    attempt(async () => {
      const now = view.value;
      if (now.kind !== 'article') return;
      const { marked } = await ask('page.mark', { marked: !now.marked });
      notFound.value = !marked && !now.marked;
      if (marked && now.shown) await ask('page.hide', {});
      view.value = { ...now, marked, shown: now.shown && !marked };
      // What was asked for is to be seen on the page.
      if (marked) world.close();
    });

  const save = () =>
    attempt(async () => {
      saving.value = { kind: 'saving' };
      try {
        const { item, imagesMissing } = await ask('page.save', {});
        saved.value = item;
        if (waiting)
          await world.askBackground('summary.keep', { canonical: item.canonical, generated: waiting });
        saving.value = { kind: 'done', imagesMissing };
        listChanged();
      } catch (error) {
        saving.value = { kind: 'idle' };
        throw error;
      }
    });

  return { saved, saving, trouble, notFound, showSummary, forget, attempt, toggle, jump, toggleMarks, save };
}
