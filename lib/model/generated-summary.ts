import type { Span } from './span.ts';

/** What may write a summary on request: the user's own server, Chrome's model, Firefox's. */
export const ENGINES = ['endpoint', 'chrome', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

/** One sentence that a model wrote, held against the article. */
export interface GeneratedSentence {
  readonly text: string;
  /** The sentence of the article that is nearest to it; absent when none is near. */
  readonly source?: Span;
  /** Stretches of `text`: figures and names that the article does not contain. */
  readonly unsupported: readonly Span[];
}

/** A summary that a model wrote. */
export interface GeneratedSummary {
  readonly engine: Engine;
  /** As the server names it; absent for a browser's own. */
  readonly model?: string;
  readonly sentences: readonly GeneratedSentence[];
}

const isSpan = (value: unknown): value is Span => {
  const { start, end } = (value ?? {}) as Partial<Span>;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(end) >= Number(start)
  );
};

function parseSentence(value: unknown): GeneratedSentence | undefined {
  const { text, source, unsupported } = (value ?? {}) as Partial<Record<keyof GeneratedSentence, unknown>>;
  if (typeof text !== 'string') return undefined;
  return {
    text,
    ...(isSpan(source) ? { source } : {}),
    unsupported: Array.isArray(unsupported) ? unsupported.filter(isSpan) : [],
  };
}

/** A summary as it was stored or sent, every field checked; nothing when it cannot be one. Never throws. */
export function parseGenerated(value: unknown): GeneratedSummary | undefined {
  const { engine, model, sentences } = (value ?? {}) as Partial<Record<keyof GeneratedSummary, unknown>>;
  const known = ENGINES.find((name) => name === engine);
  if (!known || !Array.isArray(sentences)) return undefined;
  const parsed = sentences.map(parseSentence).filter((sentence) => sentence !== undefined);
  if (parsed.length === 0) return undefined;
  return { engine: known, ...(typeof model === 'string' ? { model } : {}), sentences: parsed };
}

/** What is asked of an engine: a summary of this text in so many sentences. */
export interface SummaryOrder {
  readonly text: string;
  readonly title: string;
  /** BCP 47, of the article: the summary is written in it. */
  readonly language?: string;
  /** ISO 8601: what relative dates are resolved against. */
  readonly published?: string;
  readonly count: number;
}

/** How far an engine is. */
export interface SummaryProgress {
  /** What is written of the summary so far; empty while parts are read. */
  readonly sentences: readonly string[];
  /** 1-based, of a text that is read in parts. */
  readonly part?: { readonly at: number; readonly of: number };
  /** 0 to 1, of a model that the browser fetches first. */
  readonly fetched?: number;
}
