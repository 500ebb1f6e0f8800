import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ListPanel } from '../../../components/popup/ListPanel.tsx';
import { createTabNarrator } from '../../../components/popup/listening/tab-narrator.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { createPopupState } from '../../../components/popup/state.ts';
import type { PopupWorld, Tab } from '../../../components/popup/world.ts';
import { Failure, type FailureCode } from '../../../lib/messages/failure.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { SavedItem } from '../../../lib/model/saved-item.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Language } from '../../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { NOW, shelfOf } from '../shelf-of-three.ts';
import { summaryKit } from '../summary-world.ts';
import { listeningKit, tabsOnStage } from './listening-stage.tsx';

const loadList = async () => ListPanel;

type Answers = Record<string, (request: unknown) => unknown>;

export interface StageOptions {
  items?: readonly SavedItem[];
  settings?: Partial<Settings>;
  tab?: Tab | undefined;
  access?: boolean;
  isArticle?: boolean;
  article?: Article;
  shown?: boolean;
  /** Answers of the page and of the background that differ from a healthy article. */
  page?: Answers;
  background?: Answers;
  language?: Language;
  /** The version whose news nobody has looked at. */
  news?: string;
  /** Which tabs read aloud. */
  tabs?: ReturnType<typeof tabsOnStage>;
}

export const refuse = (code: FailureCode) => () => {
  throw new Failure(code);
};

/** The popup over an article that is not saved, in a browser that allows everything; `options` make it worse. */
export async function openPopup(options: StageOptions = {}) {
  const { items = [], article = SAMPLE_ARTICLE, isArticle = true, shown = false, access = true } = options;
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...options.settings });
  const shelf = shelfOf(items);
  const asked: string[] = [];
  const detection = { kind: 'article', isArticle, confidence: 1, reasons: [] };
  const page: Answers = {
    'page.detection': () => ({ url: article.url, detection }),
    'page.isReady': refuse('no-answer'),
    'page.read': () => ({ article, shown, marked: false }),
    'page.mark': (request) => request,
    'page.show': () => ({}),
    'page.hide': () => ({}),
    'page.jump': () => ({}),
    ...options.page,
  };
  const background: Answers = {
    'reader.inject': () => ({}),
    'article.isSaved': () => ({}),
    ...options.background,
  };
  const tabs = options.tabs ?? tabsOnStage();
  const kit = listeningKit(tabs.world);
  const world = {
    askBackground: async (name: string, request: unknown) =>
      background[name] ? background[name](request) : shelf.ask(name, request),
    askPage: () => async (name: string, request: unknown) => {
      asked.push(name);
      return (page[name] ?? refuse('bad-request'))(request);
    },
    findTab: async () => ('tab' in options ? options.tab : { id: 7, url: article.url }),
    hasAccess: async () => access,
    requestAccess: vi.fn(async () => true),
    reloadTab: vi.fn(async () => undefined),
    openLibrary: vi.fn(),
    openOptions: vi.fn(),
    close: vi.fn(),
    unseenNews: async () => options.news,
    forgetNews: vi.fn(async () => undefined),
    openNews: vi.fn(),
    loadSummary: async () => {
      const { Summary, world: summary } = summaryKit();
      return { Summary, world: { ...summary, voice: (of: Article) => createTabNarrator(kit.listening, of) } };
    },
    loadListening: async () => kit,
    settings,
    updateSettings: async (change: (now: Settings) => Partial<Settings>) => {
      settings.value = { ...settings.value, ...change(settings.value) };
    },
  };
  const state = createPopupState(world as unknown as PopupWorld);
  // What an earlier test put up goes away with its listeners.
  const old = document.getElementById('root');
  if (old) render(null, old);
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') ?? document.body;
  await act(async () => {
    render(<Popup state={state} language={options.language ?? 'ko'} now={NOW} loadList={loadList} />, root);
    await state.start();
  });
  return { world, state, shelf, asked, page, background, settings, tabs };
}
