import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { createReaderActions } from '../../components/reader/actions.ts';
import { painted } from '../../components/reader/after-paint.ts';
import type { ReaderApi } from '../../components/reader/api.ts';
import type { OriginalMarks } from '../../components/reader/marks/original-marks.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import { createReaderState } from '../../components/reader/state.ts';
import { answerPage } from '../../lib/messages/answer.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import { watchSettings } from '../../lib/settings/store.ts';
import { languageOf } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { createCover } from './cover-page.ts';
import { createCurrentReading } from './current-reading.ts';
import { holdKeyboard } from './keyboard.ts';
import { pageOf } from './page-address.ts';
import { readShown } from './read-article.ts';
import { createShow, themeParts } from './show-article.ts';
import { createSurface } from './surface.ts';
import { createPartLoader } from './view-parts.ts';

/** The empty answer of messages that only ask for a deed. */
const done = (_: unknown): Record<string, never> => ({});

/** A reading view that may be asked to read, show, hide and save. */
export type Session = ReturnType<typeof startSession>;

/** One reading view for one tab, until `stop`. */
export function startSession(first: Settings) {
  const life = new AbortController();
  /** Tells that the article on screen is no longer the page's: `left`. */
  const left = new EventTarget();
  const leave = () => left.dispatchEvent(new Event('left'));
  const chosen = signal(first);
  const state = createReaderState(
    chosen,
    computed(() => languageOf(chosen.value.language, navigator.languages)),
  );
  state.onScreen.value = false;
  const surface = createSurface(document);
  const sayUpdated = (): void => {
    state.trouble.value = { code: 'extension-updated' };
  };
  const cover = createCover(surface, sayUpdated);
  const hide = (): Promise<void> => {
    state.onScreen.value = false;
    return cover.hide();
  };
  const current = createCurrentReading(state);
  const loadPart = createPartLoader(surface.dress);
  let original: OriginalMarks | undefined;
  const markPage = async (wanted: boolean): Promise<boolean> => {
    const { createOriginalMarks } = await loadPart('page-marks');
    original ??= createOriginalMarks(
      state,
      current.whole,
      (marked) => askBackground('page.marked', { marked }),
      life.signal,
    );
    return original.mark(wanted);
  };
  const keep = async (article: Article): Promise<{ item: SavedItem; imagesMissing: number }> => {
    // Without its pictures an article is still worth keeping; the background fetches what it can.
    const part = await loadPart('collect-images').catch(() => undefined);
    const images = (await part?.collectImages(article, life.signal)) ?? [];
    const files = await loadPart('attachments').catch(() => undefined);
    const attachments = files?.attachmentsOf(article);
    return askBackground('article.save', {
      article: { ...article, ...(attachments?.length && { attachments }) },
      images,
    });
  };
  const api: ReaderApi = {
    save: keep,
    isSaved: async (canonical) => {
      await painted();
      return Boolean((await askBackground('article.isSaved', { canonical })).item);
    },
    findPlace: async (canonical) => (await askBackground('place.find', { canonical })).place,
    keepPlace: async (canonical, place) => void (await askBackground('place.keep', { canonical, ...place })),
    chooseOpening: async (choice) =>
      void (await askBackground('opening.choose', { url: location.href, choice })),
    changeSettings: async (change) => void (await askBackground('settings.change', { change })),
    hide,
    follow: (url) => location.assign(url),
    reload: () => location.reload(),
    joinPages: async () => {
      const { joinFetched, joinedWords } = await loadPart('join-pages');
      const rule = chosen.value.readingRules[siteOf(location.href)];
      await current.remake((plain) =>
        joinFetched(plain, (page, url) => readShown(page, url, rule), life.signal),
      );
      // What was saved before has only the first of them.
      state.save.value = 'unsaved';
      state.notice.value = joinedWords[state.language.value];
    },
    markPage,
    pickBlocks: async () => {
      await askBackground('reader.extend', { part: 'block-picker' });
      const pick = globalThis.pandokBlockPicker;
      if (!pick) throw new Failure('part-missing');
      await pick({ state, current, hide, show, life: life.signal });
    },
  };
  const actions = createReaderActions(state, api, loadPart);
  let drawn = false;
  /** Drawn once, with the article in it where it is there already. */
  const draw = (): void => {
    if (drawn) return;
    drawn = true;
    render(
      <Reader state={state} actions={actions} loadPart={loadPart} url={location.href} />,
      surface.dialog,
    );
  };
  const open = (): void => {
    draw();
    cover.open();
    state.onScreen.value = true;
  };
  const show = createShow({ state, actions, current, loadPart, draw, open, life: life.signal });
  const jump = async (span: Span): Promise<void> => {
    // Once it is painted, whoever can jump is there, unless there is nothing to read.
    await show(false);
    state.controls.value?.jump(span);
  };
  const toggle = async (): Promise<{ shown: boolean }> => {
    if (cover.isLaid()) void actions.hide();
    else await show(false);
    return { shown: cover.isLaid() };
  };
  const savePage = async (): Promise<{ item: SavedItem; imagesMissing: number }> => {
    const kept = await keep({ ...(await current.whole()), ...state.summary.value });
    state.save.value = 'saved';
    return kept;
  };
  const stopAnswering = answerPage({
    'page.isReady': () => ({}),
    'page.read': async () => ({
      article: await current.whole(),
      shown: cover.isLaid(),
      marked: state.pageMarked.value,
    }),
    'page.mark': async ({ marked }) => ({ marked: await markPage(marked) }),
    'page.show': ({ automatic }) => show(automatic).then(done),
    'page.hide': () => actions.hide().then(done),
    'page.toggle': toggle,
    'page.jump': (span) => jump(span).then(done),
    'page.save': savePage,
  });
  let marked = JSON.stringify(first.markWords);
  /** The settings, when they may have become others. */
  const adopt = (changed: Settings): void => {
    state.settings.value = changed;
    const words = JSON.stringify(changed.markWords);
    // What was said about single words holds for the article on screen at once.
    if (words !== marked) void current.remake((plain) => plain);
    marked = words;
  };
  const stopWatching = watchSettings(adopt);
  effect(() => {
    const { theme } = state.settings.value;
    surface.dialog.dataset.theme = theme;
    surface.dialog.ariaLabel = readerWords[state.language.value].view;
    for (const part of themeParts(theme)) void loadPart(part).catch(() => undefined);
  });
  const pressTool = (event: KeyboardEvent) => state.controls.value?.tools.current?.press(event);
  holdKeyboard(cover.isLaid, pressTool, actions.run, life.signal);
  // The back gesture of a phone, and the browser's own Escape.
  surface.dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    actions.stepOut();
  });

  /** The page is about to show `address` without a load. */
  const forget = (address: string): void => {
    const read = current.url();
    if (read === undefined || pageOf(read) === pageOf(address)) return;
    leave();
    void actions.hide();
    // At once: the page that it would wait for is going too.
    surface.close();
    if (state.pageMarked.value) void markPage(false);
    current.forget();
    state.summary.value = {};
    state.lastVisit.value = undefined;
    state.phase.value = { at: 'loading' };
  };
  const stop = (): void => {
    leave();
    life.abort();
    stopAnswering();
    stopWatching();
    if (cover.isLaid()) sayUpdated();
  };
  return { forget, show, stop, left, adopt };
}
