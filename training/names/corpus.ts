import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TaggedKind } from '../../lib/highlight/tagger/labels.ts';

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: TaggedKind;
}

export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** One sentence a line, gzipped when the name says so. */
export function readSentences(path: string): Sentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence);
}
