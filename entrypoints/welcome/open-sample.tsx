import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { createReaderActions } from '../../components/reader/actions.ts';
import type { ReaderApi } from '../../components/reader/api.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import { createReaderState } from '../../components/reader/state.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { holdKeyboard } from '../reader.content/keyboard.ts';
import { readingModules } from '../reader.content/reading-modules.ts';
import { shareModules } from '../reader.content/shared-modules.ts';
import { createSurface } from '../reader.content/surface.ts';
import { createPartLoader } from '../reader.content/view-parts.ts';
import { addPart } from './add-part.ts';
import { sampleArticle } from './sample-article.ts';

/**
 * The reading view over this page, with everything that it has over others: the same surface, the same parts, beside the
 * same reader. Only what speaks of a page behind it has nothing to do here.
 */
export async function openSample(
  settings: ReadonlySignal<Settings>,
  language: Language,
  day: string,
): Promise<void> {
  // The parts borrow of both scripts that they stand beside in a page.
  globalThis.pandokModules = readingModules;
  shareModules();
  const article = await sampleArticle(language, day);
  const life = new AbortController();
  const surface = createSurface(document);
  // Whoever reads this was told already what a reading view is.
  const state = createReaderState(
    signal<Settings>({ ...settings.value, introduced: true }),
    computed(() => language),
  );
  const close = async (): Promise<void> => {
    surface.close();
    life.abort();
  };
  const api: ReaderApi = {
    save: (kept) => askBackground('article.save', { article: kept, images: [] }),
    isSaved: async (canonical) => Boolean((await askBackground('article.isSaved', { canonical })).item),
    findPlace: async () => undefined,
    keepPlace: async () => undefined,
    chooseOpening: async (choice) =>
      void (await askBackground('opening.choose', { url: article.url, choice })),
    changeSettings: async (change) => void (await askBackground('settings.change', { change })),
    hide: close,
    follow: (url) => location.assign(url),
    reload: () => location.reload(),
    joinPages: async () => {},
  };
  const loadPart = createPartLoader(surface.dress, addPart);
  const actions = createReaderActions(state, api, loadPart);
  effect(() => {
    surface.dialog.dataset.theme = state.settings.value.theme;
  });
  const pressTool = (event: KeyboardEvent) => state.controls.value?.tools.current?.press(event);
  holdKeyboard(surface.isOpen, pressTool, actions.run, life.signal);
  surface.dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    actions.stepOut();
  });
  // What stands above the text, and the colours of the theme, come first: nothing moves under the eyes.
  await Promise.allSettled([loadPart('looks'), loadPart('themes')]);
  render(<Reader state={state} actions={actions} loadPart={loadPart} url={article.url} />, surface.dialog);
  surface.open();
  await actions.show(article);
}
