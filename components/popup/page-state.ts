import { batch, signal } from '@preact/signals';
import type { AskPage } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Span } from '../../lib/model/span.ts';
import type { ShownSummary } from '../summary/summary-state.ts';
import type { PopupWorld, SummaryKit, Tab } from './world.ts';

export type PageView =
  | { readonly kind: 'looking' }
  | { readonly kind: 'article'; readonly article: Article; readonly shown: boolean; readonly marked: boolean }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type Saving =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'done'; readonly imagesMissing: number };

export function createPageState(world: PopupWorld, listChanged: () => void) {
  const view = signal<PageView>({ kind: 'looking' });
  const saved = signal<SavedItem | undefined>(undefined);
  const saving = signal<Saving>({ kind: 'idle' });
  /** Why the last click on a shown article did not work. */
  const trouble = signal<FailureCode | undefined>(undefined);
  /** The article's text does not stand on its page as it was read: nothing could be marked there. */
  const notFound = signal(false);
  /** May we read this site without being clicked? */
  const access = signal(true);
  const summaryKit = signal<SummaryKit | undefined>(undefined);
  /** A model's summary that waits for the article to be saved. */
  let waiting: Article['generated'];
  let tab: Tab | undefined;
  /** Which look is the latest: beside the page another tab may come to the front while one is read. */
  let turn = 0;
  const showSummary = ({ generated }: ShownSummary): void => {
    waiting = generated;
  };

  const ask: AskPage = (name, request) => world.askPage(tab?.id ?? -1)(name, request);
  const fail = (code: FailureCode) => {
    view.value = { kind: 'failed', code };
  };
  const failIn = (mine: number, error: unknown) => {
    if (mine === turn) fail(codeOf(error));
  };

  async function readArticle(mine: number): Promise<void> {
    // Both at once, so that the summary does not move what is already under the pointer.
    const [{ article, shown, marked }, kit] = await Promise.all([
      ask('page.read', {}),
      // A popup that closes meanwhile needs none.
      world.loadSummary().catch(() => undefined),
    ]);
    if (mine !== turn) return;
    if (!article.html) return fail('no-article');
    batch(() => {
      summaryKit.value = kit;
      view.value = { kind: 'article', article, shown, marked };
    });
    // The card is there by now: a library that cannot be opened is told on it, not instead of it.
    await attempt(async () => {
      const { item } = await world.askBackground('article.isSaved', { canonical: article.canonical });
      if (mine === turn) saved.value = item;
    });
  }

  async function readAfter(prepare: () => Promise<unknown>): Promise<void> {
    const mine = turn;
    view.value = { kind: 'looking' };
    try {
      await prepare();
      if (mine === turn) await readArticle(mine);
    } catch (error) {
      failIn(mine, error);
    }
  }

  /** Reads the page whatever it looks like. */
  const read = () => readAfter(() => world.askBackground('reader.inject', { tabId: tab?.id ?? -1 }));

  async function lookAround(): Promise<void> {
    const mine = turn;
    // A page that was read already answers by itself: no need to wake the background.
    const ready = await ask('page.isReady', {}).then(
      () => true,
      () => false,
    );
    if (mine !== turn) return;
    if (ready) return readAfter(async () => undefined);
    try {
      const { detection } = await ask('page.detection', {});
      if (mine !== turn) return;
      if (detection.isArticle) return await read();
    } catch (error) {
      if (mine !== turn) return;
      // No script of ours there: no access, or the tab is older than the extension. A click may read it all the same.
      return codeOf(error) === 'extension-updated' ? fail('extension-updated') : await read();
    }
    view.value = { kind: 'not-article' };
  }

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    batch(() => {
      saved.value = undefined;
      notFound.value = false;
      view.value = { kind: 'looking' };
      trouble.value = undefined;
      saving.value = { kind: 'idle' };
    });
    const found = await world.findTab().catch(() => undefined);
    if (mine !== turn) return;
    tab = found;
    const url = tab?.url;
    if (!tab) return fail('page-gone');
    if (url && !/^https?:/.test(url)) return fail('restricted-page');
    const checked = url ? world.hasAccess(url).catch(() => true) : Promise.resolve(true);
    await lookAround();
    const allowed = await checked;
    if (mine === turn) access.value = allowed;
  }

  /** The reading view over a tab came or went, by whatever hand. */
  function covered(tabId: number, shown: boolean): void {
    const now = view.value;
    if (tabId === tab?.id && now.kind === 'article') view.value = { ...now, shown };
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

  async function allow(): Promise<void> {
    if (tab?.url && (await world.requestAccess(tab.url).catch(() => false))) {
      access.value = true;
      await look();
    }
  }

  async function reload(): Promise<void> {
    if (tab) await world.reloadTab(tab.id).catch(() => undefined);
    world.close();
  }

  /** The tab's address as far as the browser tells us. */
  const address = () =>
    view.value.kind === 'article'
      ? view.value.article.url
      : /^https?:/.test(tab?.url ?? '')
        ? tab?.url
        : undefined;

  return {
    view,
    summaryKit,
    showSummary,
    saved,
    saving,
    trouble,
    access,
    look,
    read,
    toggle,
    toggleMarks,
    notFound,
    jump,
    save,
    allow,
    reload,
    covered,
    windowId: () => tab?.windowId,
    address,
  };
}
