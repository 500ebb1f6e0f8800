import type { Span } from '../model/span.ts';

export interface SummaryRequest {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** How many sentences, at most. */
  readonly count: number;
}

export function summarize(_text: string, _request: SummaryRequest): Span[] {
  return [];
}

/** Is the text long enough that a summary saves time? Below five sentences or about 400 Korean characters it is not. */
export function needsSummary(_text: string, _language?: string): boolean {
  return false;
}
