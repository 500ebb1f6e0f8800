import { OUTSIDE } from '../../lib/highlight/tagger/labels.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { LabelledSpan, Sentence } from './corpus.ts';
import { indexed } from './dense.ts';
import { encodeAll, type Fitted } from './fit.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Recipe } from './recipes.ts';
import { decode } from './score.ts';

/** Words of a sentence that is worth learning from. */
const FEWEST = 4;
const MOST = 50;
/** Addresses, and numbers of parts and orders. */
const NO_PROSE = /https?:|www\.|@\w|\d{6}/;
/** What a model is less sure of, in any word of a sentence, is not taught. */
const SURE = 0.7;
/** Sentences without a name, though with a capital behind their first word. */
const NAMELESS = 8000;
const CAPITAL = /\s\p{Lu}/u;
const SEED = 7;

/** Sentences of paragraphs, each once. */
export function sentencesOf(paragraphs: readonly string[]): string[] {
  const found = new Set<string>();
  for (const paragraph of paragraphs)
    for (const { start, end } of splitSentences(paragraph, 'en')) {
      const text = paragraph.slice(start, end).trim();
      const words = text.split(/\s+/).length;
      if (words >= FEWEST && words <= MOST && !NO_PROSE.test(text)) found.add(text);
    }
  return [...found];
}

/**
 * Sentences that nobody labelled, as a model labels them where it is sure, to train the next one on. What we have `told` of a string goes
 * before what the model thinks, so that the next one unlearns it: `IIRC` is no organisation.
 */
export function teach(
  { crf, vocabulary }: Fitted,
  texts: readonly string[],
  told: ReadonlyMap<string, LabelledSpan['kind'] | 'none'>,
  recipe: Recipe,
): Sentence[] {
  const bare = texts.map((text, at) => ({ id: `unlabelled-${at}`, text, spans: [] }));
  const corpus = indexed(encodeAll(bare, recipe), vocabulary);
  const { scheme } = crf;
  const sure = new Float32Array(corpus.labels.length);
  const labels = decode(crf, corpus, sure);
  const named: Sentence[] = [];
  const nameless: Sentence[] = [];
  for (const [at, sentence] of bare.entries()) {
    const spans: LabelledSpan[] = [];
    const last = corpus.offsets[at + 1] as number;
    for (let unit = corpus.offsets[at] as number; unit < last; unit++) {
      const label = labels[unit] as number;
      if (label === OUTSIDE) continue;
      const from = unit;
      const kind = scheme.kindOf(label);
      while (unit + 1 < last && scheme.goesOn(labels[unit + 1] as number)) unit++;
      const start = corpus.starts[from] as number;
      const end = corpus.ends[unit] as number;
      const verdict = told.get(sentence.text.slice(start, end));
      if (verdict) sure.fill(1, from, unit + 1);
      if (verdict !== 'none')
        spans.push({ start, end, kind: verdict ?? (recipe.kinds[kind] as LabelledSpan['kind']) });
    }
    if (sure.subarray(corpus.offsets[at], last).some((likely) => likely < SURE)) continue;
    if (spans.length > 0) named.push({ ...sentence, spans });
    else if (CAPITAL.test(sentence.text)) nameless.push(sentence);
  }
  const some = shuffled(nameless.length, randomFrom(SEED)).subarray(0, NAMELESS);
  return [...named, ...Array.from(some, (at) => nameless[at] as Sentence)];
}
