import type { ReadonlySignal } from '@preact/signals';
import type { Article } from '../../lib/model/article.ts';
import type { Engine, GeneratedSummary, SummaryProgress } from '../../lib/model/generated-summary.ts';
import type { Needless } from '../../lib/model/needless.ts';
import type { Span } from '../../lib/model/span.ts';
import type { ReadAloudChoice } from '../../lib/settings/read-aloud.ts';
import type { SummaryLength } from '../../lib/settings/settings.ts';
import type { Narration } from '../speech/narrator.ts';

/** An engine that may be asked for a summary of one article. */
export interface EngineOffer {
  readonly engine: Engine;
  /** Of the user's own server. */
  readonly model?: string;
  readonly host?: string;
  /** Can it do this article's language? */
  readonly usable: boolean;
}

/** Who says the sentences of a summary. */
export interface SummaryVoice {
  readonly narration: ReadonlySignal<Pick<Narration, 'status' | 'at'>>;
  readonly load: (sentences: readonly string[]) => void;
  /** Begins, or pauses and goes on. */
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** The summary is no longer on screen. */
  readonly leave: () => void;
}

/** All that a summary on screen needs of the outside; given, so that tests can stand in for it. */
export interface SummaryWorld {
  loadLength: () => Promise<SummaryLength>;
  /** Asked when they are wanted. In the order in which they are shown; the first may fail, any may never answer. */
  offers: (article: Article) => readonly Promise<readonly EngineOffer[]>[];
  /** None, and the reason, for a text that needs no summary. */
  sumUp: (
    article: Article,
    length: SummaryLength,
  ) => Promise<{ readonly summary: readonly Span[]; readonly needless?: Needless }>;
  rememberLength: (length: SummaryLength) => Promise<unknown>;
  /** Only inside a click. @throws EngineFailure; the signal's own reason */
  run: (
    engine: Engine,
    article: Article,
    count: number,
    signal: AbortSignal,
    onProgress: (progress: SummaryProgress) => void,
  ) => Promise<GeneratedSummary>;
  /** Adds it to the saved article; says whether there is one. */
  keep: (article: Article, generated: GeneratedSummary) => Promise<boolean>;
  openOptions: () => void;
  /** Was it the user who pressed? A page that finds our button can press it too, and must not send anything. */
  isTrusted: (event: Event) => boolean;
  synthesis: SpeechSynthesis | undefined;
  /** Somebody else than this page's own voice, where it must not end with the page. */
  voice?: (article: Article) => SummaryVoice;
  /** How fast and in which voice the user likes to be read to. */
  loadReadAloud: () => Promise<ReadAloudChoice>;
  copy: (text: string) => Promise<void>;
  /** Absent where the browser cannot. */
  share: ((data: { title: string; text: string; url: string }) => Promise<void>) | undefined;
}
