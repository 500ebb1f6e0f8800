import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { LastVisit } from '../../lib/model/last-visit.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import type { ShownSummary } from '../summary/summary-state.ts';
import type { ArticleControls } from './article-controls.ts';
import type { Undoable } from './undoable.ts';

export type Phase =
  | { readonly at: 'loading' }
  | { readonly at: 'reading'; readonly article: Article }
  | { readonly at: 'failed'; readonly code: FailureCode };

export type SaveState = 'unsaved' | 'saving' | 'saved';

/** Something went wrong that the reader should know and may mend; the article stays on screen. */
export interface TroubleAt {
  readonly code: FailureCode;
  /** What failed, where it is worth trying again. */
  readonly again?: () => void;
}

/** A part that stands beside the text, or over it where there is no room. */
export type PanelName = 'x-ray' | 'outline' | 'appearance';

/** What may stand there: the panels, and the list of the user's highlights, which comes with the tools of the article. */
export type Beside = PanelName | 'own-highlights';

/** What is called by bar, menu or key; one at a time. */
export type Opened = Beside | 'menu' | 'keys';

export interface ReaderState {
  /** Does the view lie over its page? What is drawn before that is not seen yet. */
  readonly onScreen: Signal<boolean>;
  readonly phase: Signal<Phase>;
  readonly settings: Signal<Settings>;
  readonly language: ReadonlySignal<Language>;
  readonly save: Signal<SaveState>;
  readonly trouble: Signal<TroubleAt | undefined>;
  /** Said aloud by screen readers; shown for a moment. */
  readonly notice: Signal<string>;
  readonly noteOpen: Signal<boolean>;
  readonly opened: Signal<Opened | undefined>;
  /** Does the original page show the marks? */
  readonly pageMarked: Signal<boolean>;
  readonly undoable: Signal<Undoable | undefined>;
  /** When the article was read before. */
  readonly lastVisit: Signal<LastVisit | undefined>;
  /** Of the article on screen. */
  readonly controls: Signal<ArticleControls | undefined>;
  /** Is the article read aloud? Nothing until it could be. */
  readonly listening: Signal<boolean | undefined>;
  /** The summary on screen, where it is another than the article came with. */
  readonly summary: Signal<Partial<ShownSummary>>;
}

export function createReaderState(
  settings: Signal<Settings>,
  language: ReadonlySignal<Language>,
): ReaderState {
  return {
    onScreen: signal(true),
    phase: signal<Phase>({ at: 'loading' }),
    settings,
    language,
    save: signal<SaveState>('unsaved'),
    trouble: signal<TroubleAt | undefined>(undefined),
    notice: signal(''),
    noteOpen: signal(false),
    opened: signal<Opened | undefined>(undefined),
    pageMarked: signal(false),
    undoable: signal<Undoable | undefined>(undefined),
    lastVisit: signal<LastVisit | undefined>(undefined),
    controls: signal<ArticleControls | undefined>(undefined),
    listening: signal<boolean | undefined>(undefined),
    summary: signal({}),
  };
}
