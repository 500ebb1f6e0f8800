import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Reader } from '../../components/reader/Reader.tsx';
import { createReaderActions, createReaderState } from '../../components/reader/state.ts';
import { answerPage } from '../../lib/messages/answer.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { codeOf, Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import { watchSettings } from '../../lib/settings/store.ts';
import { languageOf } from '../../lib/words/language.ts';
import { imageAddresses } from './image-addresses.ts';
import { holdKeyboard } from './keyboard.ts';
import { createOriginalMarks } from './original-marks.ts';
import { analysed, type Reading, readArticle } from './read-article.ts';
import { createSurface } from './surface.ts';
import { tellRead } from './tell-read.ts';
import { createPartLoader } from './view-parts.ts';

/** Marks and summary are waited for this long, so that nothing moves under the reader's eyes. */
const ANALYSIS_MS = 200;
/** What stands above the text is waited for longer: it comes from the extension itself, and soon. */
const ABOVE_MS = 600;

const within = <T,>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))]);

/** The empty answer of messages that only ask for a deed. */
const done = (_: unknown): Record<string, never> => ({});

/** A fragment is a place in a page, unless an application keeps its route there. */
const pageOf = (address: string): string => address.replace(/#(?![!/]).*$/, '');

/** A reading view that may be asked to read, show, hide and save. */
export type Session = ReturnType<typeof startSession>;

/** One reading view for one tab, until `stop`. */
export function startSession(first: Settings) {
  const life = new AbortController();
  const chosen = signal(first);
  const state = createReaderState(
    chosen,
    computed(() => languageOf(chosen.value.language, navigator.languages)),
  );
  const surface = createSurface(document);
  let reading: { readonly url: string; readonly done: Promise<Reading> } | undefined;
  /** Where the page stood when it was covered. */
  let left: { url: string; x: number; y: number } | undefined;

  const isCurrent = (): boolean => reading !== undefined && pageOf(reading.url) === pageOf(location.href);
  const read = (): Promise<Reading> => {
    if (!reading || !isCurrent()) {
      const url = location.href;
      reading = { url, done: readArticle(url, state.settings.value.readingRules[siteOf(url)]) };
      // What failed may succeed later: the page may still have been loading.
      reading.done.catch(() => {
        if (reading?.url === url) reading = undefined;
      });
    }
    return reading.done;
  };
  const cover = async (covered: boolean): Promise<void> => {
    try {
      await askBackground('page.covered', { covered });
    } catch (error) {
      if (codeOf(error) === 'extension-updated') state.trouble.value = 'extension-updated';
    }
  };
  const hide = (): void => {
    if (!surface.isOpen()) return;
    surface.close();
    // Without its scrollbar the page is wider, its lines break elsewhere, and the browser moves it a little.
    void cover(false).then(() => {
      if (left && left.url === location.href && !surface.isOpen()) {
        window.scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
      }
    });
  };
  const keep = async (article: Article): Promise<{ item: SavedItem; imagesMissing: number }> => {
    // Without its pictures an article is still worth keeping; the background fetches what it can.
    const part = await loadPart('collect-images').catch(() => undefined);
    const images = (await part?.collectImages(imageAddresses(article), life.signal)) ?? [];
    return askBackground('article.save', { article, images });
  };
  const loadPart = createPartLoader(surface.dress);
  const wholeArticle = async (): Promise<Article> => (await read()).whole;
  const original = createOriginalMarks(state, loadPart, wholeArticle, life.signal);
  const actions = createReaderActions(state, {
    save: keep,
    isSaved: async (canonical) => Boolean((await askBackground('article.isSaved', { canonical })).item),
    chooseOpening: async (choice) => {
      await askBackground('opening.choose', { url: location.href, choice });
    },
    changeSettings: async (change) => {
      await askBackground('settings.change', { change });
    },
    hide,
    reload: () => location.reload(),
    markPage: original.mark,
    loadPart,
    pickBlocks: () => pickBlocks(),
  });
  const open = (): void => {
    if (surface.isOpen()) return;
    left = { url: location.href, x: window.scrollX, y: window.scrollY };
    surface.open();
    void cover(true);
  };

  /** What stands above the text comes with it, so that nothing moves; what cannot come, the view says itself. */
  const above = () =>
    Promise.allSettled([
      loadPart('summary'),
      ...(state.settings.value.introduced ? [] : [loadPart('reader-menu')]),
    ]);
  const fill = async ({ plain, whole }: Reading): Promise<void> => {
    const [early] = await Promise.all([within(whole, ANALYSIS_MS), within(above(), ABOVE_MS)]);
    open();
    tellRead(plain, life.signal);
    void actions.show(early ?? plain);
    if (early) return;
    const late = await whole;
    if ((await reading?.done)?.whole === whole) state.phase.value = { at: 'reading', article: late };
  };
  /** @throws Failure when opening by itself and there is nothing to read; otherwise the view says so. */
  const show = async (automatic: boolean): Promise<void> => {
    if (isCurrent() && state.phase.value.at === 'reading') return open();
    // They come while the page is read.
    void above();
    if (automatic) return fill(await read());
    state.phase.value = { at: 'loading' };
    open();
    // Lets the browser paint the empty sheet first.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await fill(await read());
    } catch (error) {
      state.phase.value = { at: 'failed', code: codeOf(error) };
    }
  };
  /** The page itself, to point at what is wrong; then the view again, read by what was said. */
  const pickBlocks = async (): Promise<void> => {
    await askBackground('reader.extend', { part: 'block-picker' });
    const pick = globalThis.pandokBlockPicker;
    if (!pick) throw new Failure('part-missing');
    const url = location.href;
    const site = siteOf(url);
    const { readingRules, theme } = state.settings.value;
    hide();
    const picked = await pick(
      { language: state.language.value, theme, rule: readingRules[site] },
      life.signal,
    );
    if (pageOf(url) !== pageOf(location.href)) return;
    if (picked) {
      await askBackground('reading.correct', { url, rule: picked.rule });
      state.settings.value = {
        ...state.settings.value,
        readingRules: { ...readingRules, [site]: picked.rule },
      };
      reading = undefined;
      state.phase.value = { at: 'loading' };
    }
    await show(false);
  };
  const jump = async (span: Span): Promise<void> => {
    await show(false);
    await new Promise<void>((resolve) => {
      const stop = effect(() => {
        const controls = state.controls.value;
        if (!controls && state.phase.value.at !== 'failed') return;
        controls?.jump(span);
        resolve();
      });
      life.signal.addEventListener('abort', stop);
    });
  };
  const toggle = async (): Promise<{ shown: boolean }> => {
    if (surface.isOpen()) actions.hide();
    else await show(false);
    return { shown: surface.isOpen() };
  };
  const savePage = async (): Promise<{ item: SavedItem; imagesMissing: number }> => {
    const kept = await keep({ ...(await wholeArticle()), ...state.summary.value });
    state.save.value = 'saved';
    return kept;
  };

  const stopAnswering = answerPage({
    'page.isReady': () => ({}),
    'page.read': async () => ({
      article: await wholeArticle(),
      shown: surface.isOpen(),
      marked: state.pageMarked.value,
    }),
    'page.mark': async ({ marked: wanted }) => ({ marked: await original.mark(wanted) }),
    'page.show': ({ automatic }) => show(automatic).then(done),
    'page.hide': () => done(actions.hide()),
    'page.toggle': toggle,
    'page.jump': (span) => jump(span).then(done),
    'page.save': savePage,
  });
  /** What was said about single words holds for the article on screen at once. */
  const markAgain = async (): Promise<void> => {
    const now = await reading?.done;
    if (!now || state.phase.value.at !== 'reading') return;
    const article = await analysed(now.plain);
    if ((await reading?.done) !== now) return;
    reading = { url: now.url, done: Promise.resolve({ ...now, whole: Promise.resolve(article) }) };
    state.phase.value = { at: 'reading', article };
  };
  let marked = JSON.stringify(first.markWords);
  const stopWatching = watchSettings((changed) => {
    state.settings.value = changed;
    const words = JSON.stringify(changed.markWords);
    if (words !== marked) void markAgain();
    marked = words;
  });
  effect(() => {
    surface.dialog.dataset.theme = state.settings.value.theme;
  });
  const pressTool = (event: KeyboardEvent) => state.controls.value?.press(event);
  holdKeyboard(surface.isOpen, pressTool, actions.press, life.signal);
  // The back gesture of a phone, and the browser's own Escape.
  surface.dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    actions.stepOut();
  });
  render(<Reader state={state} actions={actions} url={location.href} />, surface.dialog);

  /** The page is about to show `address` without a load. */
  const forget = (address: string): void => {
    if (!reading || pageOf(reading.url) === pageOf(address)) return;
    actions.hide();
    void original.clear();
    reading = undefined;
    state.summary.value = {};
    state.phase.value = { at: 'loading' };
  };
  const stop = (): void => {
    life.abort();
    stopAnswering();
    stopWatching();
    if (surface.isOpen()) state.trouble.value = 'extension-updated';
  };
  return { forget, stop };
}
