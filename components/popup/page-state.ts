import { batch, signal } from '@preact/signals';
import type { AskPage } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import { createPageDeeds } from './page-deeds.ts';
import type { PageView } from './page-view.ts';
import type { ListeningKit, PopupWorld, SummaryKit, Tab } from './world.ts';

/** What the page of the tab is, as far as it was found out. */
export function createPageState(world: PopupWorld, listChanged: () => void) {
  const view = signal<PageView>({ kind: 'looking' });
  /** May we read this site without being clicked? */
  const access = signal(true);
  const summaryKit = signal<SummaryKit | undefined>(undefined);
  const listeningKit = signal<ListeningKit | undefined>(undefined);
  let tab: Tab | undefined;
  /** Which look is the latest: beside the page another tab may come to the front while one is read. */
  let turn = 0;
  /** What was told of the reading view since that look began: newer than what the page answered. */
  let told: { readonly tabId: number; readonly shown: boolean } | undefined;
  const ask: AskPage = (name, request) => world.askPage(tab?.id ?? -1)(name, request);
  const deeds = createPageDeeds(world, ask, view, listChanged);
  const { saved, attempt } = deeds;
  const fail = (code: FailureCode) => {
    view.value = { kind: 'failed', code };
  };
  const failIn = (mine: number, error: unknown) => {
    if (mine === turn) fail(codeOf(error));
  };

  /** What is read aloud, and where we are. */
  function hear(kit: ListeningKit | undefined): void {
    listeningKit.value = kit;
    if (kit) kit.listening.here.value = tab?.id;
  }

  async function readArticle(mine: number): Promise<void> {
    // Both at once, so that the summary does not move what is already under the pointer.
    const [{ article, shown, marked }, kit, listening] = await Promise.all([
      ask('page.read', {}),
      // A popup that closes meanwhile needs none.
      world.loadSummary().catch(() => undefined),
      world.loadListening().catch(() => undefined),
    ]);
    if (mine !== turn) return;
    if (!article.html) return fail('no-article');
    const heard = told;
    batch(() => {
      summaryKit.value = kit;
      hear(listening);
      view.value = {
        kind: 'article',
        article,
        marked,
        shown: heard?.tabId === tab?.id ? (heard?.shown ?? shown) : shown,
      };
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

  /** The view over the page says that there is no article, and lets its text be pointed at. */
  async function point(): Promise<void> {
    try {
      await ask('page.show', { automatic: false });
      world.close();
    } catch (error) {
      fail(codeOf(error));
    }
  }

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
    told = undefined;
    const mine = turn;
    batch(() => {
      view.value = { kind: 'looking' };
      deeds.forget();
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
    told = { tabId, shown };
    const now = view.value;
    if (tabId === tab?.id && now.kind === 'article') view.value = { ...now, shown };
  }

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
    ...deeds,
    ...{ view, summaryKit, listeningKit, hear, access, look, read, point, allow, reload, covered, address },
    windowId: () => tab?.windowId,
  };
}
