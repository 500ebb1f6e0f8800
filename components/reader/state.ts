import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { OfferedOpening, Settings } from '../../lib/settings/settings.ts';
import { fitMeasure, THEMES } from '../../lib/settings/typography.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import type { ShownSummary } from '../summary/summary-state.ts';
import type { ArticleControls } from './ArticleView.tsx';
import type { KeyAction } from './keys.ts';
import { createMarkActions, type Undoable } from './mark-actions.ts';
import type { LoadPart } from './parts.ts';

/** What the reading view needs of the world outside. Everything may fail with a `Failure`. */
export interface ReaderApi {
  /** Keep the article with its images. */
  save(article: Article): Promise<{ imagesMissing: number }>;
  isSaved(canonical: string): Promise<boolean>;
  chooseOpening(choice: OfferedOpening): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  hide(): void;
  /** Shows the page itself, to point at the text; comes back by itself. */
  pickBlocks(): Promise<void>;
  reload(): void;
  /** Says whether the original page shows the marks now. */
  markPage(wanted: boolean): Promise<boolean>;
  readonly loadPart: LoadPart;
}

export type Phase =
  | { readonly at: 'loading' }
  | { readonly at: 'reading'; readonly article: Article }
  | { readonly at: 'failed'; readonly code: FailureCode };

export type SaveState = 'unsaved' | 'saving' | 'saved';

export interface ReaderState {
  readonly phase: Signal<Phase>;
  readonly settings: Signal<Settings>;
  readonly language: ReadonlySignal<Language>;
  readonly save: Signal<SaveState>;
  /** Something went wrong that the reader should know and may mend; the article stays on screen. */
  readonly trouble: Signal<FailureCode | undefined>;
  /** Said aloud by screen readers; shown for a moment. */
  readonly notice: Signal<string>;
  readonly noteOpen: Signal<boolean>;
  readonly menuOpen: Signal<boolean>;
  readonly keysOpen: Signal<boolean>;
  readonly xRayOpen: Signal<boolean>;
  /** Does the original page show the marks? */
  readonly pageMarked: Signal<boolean>;
  readonly undoable: Signal<Undoable | undefined>;
  /** Of the article on screen. */
  readonly controls: Signal<ArticleControls | undefined>;
  /** The summary on screen, where it is another than the article came with. */
  readonly summary: Signal<Partial<ShownSummary>>;
}

/** CSS pixels at a press. */
const STEP = 2;

const after = <T>(choices: readonly T[], current: T): T =>
  choices[(choices.indexOf(current) + 1) % choices.length] ?? current;

export function createReaderState(
  settings: Signal<Settings>,
  language: ReadonlySignal<Language>,
): ReaderState {
  return {
    phase: signal<Phase>({ at: 'loading' }),
    settings,
    language,
    save: signal<SaveState>('unsaved'),
    trouble: signal<FailureCode | undefined>(undefined),
    notice: signal(''),
    noteOpen: signal(false),
    menuOpen: signal(false),
    keysOpen: signal(false),
    xRayOpen: signal(false),
    pageMarked: signal(false),
    undoable: signal<Undoable | undefined>(undefined),
    controls: signal<ArticleControls | undefined>(undefined),
    summary: signal({}),
  };
}

export type ReaderActions = ReturnType<typeof createReaderActions>;

export function createReaderActions(state: ReaderState, api: ReaderApi) {
  const words = () => readerWords[state.language.value];

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      state.trouble.value = codeOf(error);
    }
  };
  /** Shown at once; kept in the background. */
  const change = (part: Partial<Settings>, notice?: string): void => {
    state.settings.value = { ...state.settings.value, ...part };
    if (notice) state.notice.value = notice;
    void attempt(() => api.changeSettings(part));
  };
  const markActions = createMarkActions(state, change);
  const closeNote = (): void => {
    if (!state.noteOpen.value) return;
    state.noteOpen.value = false;
    change({ introduced: true });
  };
  const hide = (): void => {
    closeNote();
    state.menuOpen.value = false;
    state.keysOpen.value = false;
    state.undoable.value = undefined;
    api.hide();
  };
  const resize = (step: number): void => {
    const textSize = fitMeasure('textSize', state.settings.value.textSize + step);
    change({ textSize }, words().size(String(textSize)));
  };
  const save = (): Promise<void> =>
    attempt(async () => {
      const { phase } = state;
      if (phase.value.at !== 'reading' || state.save.value !== 'unsaved') return;
      state.trouble.value = undefined;
      state.save.value = 'saving';
      try {
        const { imagesMissing } = await api.save({ ...phase.value.article, ...state.summary.value });
        state.save.value = 'saved';
        const { savedAll, savedWithout } = words();
        state.notice.value = imagesMissing > 0 ? savedWithout(String(imagesMissing)) : savedAll;
      } finally {
        if (state.save.value === 'saving') state.save.value = 'unsaved';
      }
    });
  const chooseOpening = (choice: OfferedOpening): Promise<void> =>
    attempt(async () => {
      state.menuOpen.value = false;
      closeNote();
      await api.chooseOpening(choice);
      if (choice === 'never-here') return hide();
      state.notice.value = words().nowOpening[choice];
    });
  /** One step out: the innermost thing that is open. */
  const stepOut = (): void => {
    if (state.menuOpen.value) state.menuOpen.value = false;
    else if (state.keysOpen.value) state.keysOpen.value = false;
    else if (state.controls.value?.dismiss()) return;
    else if (state.xRayOpen.value) state.xRayOpen.value = false;
    else hide();
  };
  /** To the original page with its marks, or without them. */
  const togglePageMarks = (): Promise<void> =>
    attempt(async () => {
      state.menuOpen.value = false;
      const wanted = !state.pageMarked.value;
      if ((await api.markPage(wanted)) === wanted) hide();
      else state.notice.value = words().notMarked;
    });
  const nextTheme = () => {
    const theme = after(THEMES, state.settings.value.theme);
    change({ theme }, words().theme[theme]);
  };
  const nextMarks = () => {
    state.notice.value = words().marks[markActions.nextMarks()];
  };
  const toggleMenu = () => {
    state.menuOpen.value = !state.menuOpen.value;
  };
  const toggleXRay = () => {
    state.menuOpen.value = false;
    state.xRayOpen.value = !state.xRayOpen.value;
  };
  const toggleKeys = () => {
    state.menuOpen.value = false;
    state.keysOpen.value = !state.keysOpen.value;
  };
  const pickBlocks = (): Promise<void> => {
    state.menuOpen.value = false;
    closeNote();
    return attempt(api.pickBlocks);
  };
  const byKey: Record<KeyAction, () => void> = {
    escape: stepOut,
    save: () => void save(),
    larger: () => resize(STEP),
    smaller: () => resize(-STEP),
    marks: nextMarks,
    'x-ray': () => {
      if (state.phase.value.at === 'reading') toggleXRay();
    },
    theme: nextTheme,
    keys: toggleKeys,
    pick: () => void pickBlocks(),
  };
  return {
    ...markActions,
    ...{ save, hide, stepOut, closeNote, chooseOpening, nextTheme, nextMarks },
    togglePageMarks,
    ...{ toggleMenu, toggleKeys, toggleXRay, pickBlocks },
    larger: byKey.larger,
    smaller: byKey.smaller,
    reload: api.reload,
    loadPart: api.loadPart,
    /** Something could not be done; the article stays on screen. */
    fail: (code: FailureCode) => {
      state.trouble.value = code;
    },
    press: (action: KeyAction) => byKey[action](),
    /** Put an article on screen, and find out whether it is kept already. */
    show: (article: Article): Promise<void> =>
      attempt(async () => {
        state.phase.value = { at: 'reading', article };
        state.noteOpen.value = !state.settings.value.introduced;
        state.save.value = 'unsaved';
        state.trouble.value = undefined;
        state.summary.value = {};
        const saved = await api.isSaved(article.canonical);
        if (saved && state.save.value === 'unsaved') state.save.value = 'saved';
      }),
  };
}
