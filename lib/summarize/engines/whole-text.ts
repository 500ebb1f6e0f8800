import { EngineFailure } from '../../model/engine-failure.ts';
import type { SummaryProgress } from '../../model/generated-summary.ts';
import { chunksOf } from './chunks.ts';
import type { Stage } from './prompt.ts';
import { readSentences } from './read-sentences.ts';

/** One answer of a model about one text. */
export type Ask = (
  stage: Stage,
  text: string,
  count: number,
  onText: (answer: string) => void,
) => Promise<string>;

export interface LongText {
  readonly text: string;
  readonly language?: string | undefined;
  readonly count: number;
  /** What the model takes at once, by `weightOf`. */
  readonly limit: number;
}

/** Sentences asked for each part: enough to choose from, few enough to be merged at once. */
const PER_PART = 4;
/** Beyond this many parts a book is read, and nobody waits for that. */
const MOST_PARTS = 24;

/** A model that was asked for three sentences and writes nine gives three. */
const sentencesOf = (answer: string, count: number, language?: string): string[] => {
  const sentences = readSentences(answer, count, language);
  if (sentences.length === 0) throw new EngineFailure('empty', answer);
  return sentences;
};

/**
 * The summary of a text of any length: what does not fit is read in parts, and the notes on the parts are summed up,
 * again in parts if need be.
 * @throws EngineFailure `too-long` beyond 24 parts, `empty`; whatever `ask` throws
 */
export async function summarizeWhole(
  { text, language, count, limit }: LongText,
  ask: Ask,
  onProgress: (progress: SummaryProgress) => void = () => {},
): Promise<string[]> {
  let stage: Stage = 'whole';
  let now = text;
  for (;;) {
    const chunks = chunksOf(now, limit, language);
    if (chunks.length > MOST_PARTS) throw new EngineFailure('too-long');
    if (chunks.length === 1) break;
    const notes: string[] = [];
    for (const [index, chunk] of chunks.entries()) {
      onProgress({ sentences: [], part: { at: index + 1, of: chunks.length } });
      notes.push(...sentencesOf(await ask('part', chunk, PER_PART, () => {}), PER_PART, language));
    }
    const merged = notes.join('\n');
    // A model that copies instead of summing up would go round for ever.
    if (merged.length >= now.length) throw new EngineFailure('too-long');
    now = merged;
    stage = 'merge';
  }
  const answer = await ask(stage, now, count, (sofar) =>
    onProgress({ sentences: readSentences(sofar, count, language) }),
  );
  return sentencesOf(answer, count, language);
}
