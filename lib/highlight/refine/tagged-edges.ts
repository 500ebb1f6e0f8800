import type { Candidate, Passage } from '../finder.ts';
import { isShort } from '../short-text.ts';
import { figureKindOf, isBareNumber, isTaggedFigure, type TaggedFigure } from '../tagger/tagged-figures.ts';
import type { Tagging } from '../tagger/tagger.ts';

/** A tagger this sure of other edges is right four times in five where it differs from a rule, and the rule one in five. */
const SURE = 0.5;
/** What a tagger takes for this unlikely is a word and no figure, four times in five; a half is one whatever it counts. */
const UNLIKELY = 0.05;
const HALF = 0.5;
/** Words that stay outside of a figure: `1인당`, `300명가량`. */
const OUTSIDE = /^ ?(?:당|씩|쯤|가량|정도|이상|이하|미만|초과|남짓)$/;

const touches = (a: Candidate, b: TaggedFigure): boolean => a.start < b.end && b.start < a.end;
const taggedKind = ({ kind }: Candidate): TaggedFigure['kind'] =>
  kind === 'date' || kind === 'time' ? kind : 'quantity';

/** `2025.10.31 16:30` is a day and a time whose values a rule read, and no amount. */
const isRead = (figure: Candidate, over: readonly TaggedFigure[]): boolean =>
  typeof figure.value === 'string' &&
  taggedKind(figure) !== 'quantity' &&
  over.every(({ kind }) => kind === 'quantity');

/** A rule that read an amount knows what belongs to it, foreign units too: `3 피트`, `10 호주 달러`, `삼분의 일`. */
function isWhole(text: string, figure: Candidate, over: readonly TaggedFigure[]): boolean {
  const { start, end, value, unit } = figure;
  const within = over.find((span) => span.start <= start && end <= span.end);
  if (within?.start === start && OUTSIDE.test(text.slice(end, within.end))) return true;
  const amount = value !== undefined && (unit !== undefined || taggedKind(figure) === 'quantity');
  if (amount) return !within;
  return over.length > 1 && over.every((span) => start <= span.start && span.end <= end);
}

/** The tagger's span as a figure: what a rule read in it stays its value, if it is all that stands there and of that kind. */
function asSeen(text: string, span: TaggedFigure, inside: readonly Candidate[]): Candidate {
  const { start, end, kind } = span;
  const [only] = inside;
  const bare = isBareNumber(text.slice(start, end));
  if (only && inside.length === 1 && (taggedKind(only) === kind || only.unit !== undefined || bare))
    return { ...only, start, end };
  return { start, end, kind: figureKindOf(text.slice(start, end), kind) };
}

const isUnlikely = (tagging: Tagging, figure: Candidate): boolean =>
  figure.kind !== 'money' &&
  figure.kind !== 'percent' &&
  !figure.unit?.includes(' ') &&
  figure.value !== HALF &&
  tagging.beliefIn(figure.start, figure.end, taggedKind(figure)) < UNLIKELY;

/**
 * Gives the figures of a short Korean text the edges that the tagger sees: `3년 전`, `사흘째`, `1인 4역`; and leaves out what it
 * does not take for one at all. Only there: the tagger was taught on sentences, an article is told more evenly by rules, and a
 * line of few words, a search or a title, means every number in it.
 */
export function withTaggedEdges(passage: Passage, figures: readonly Candidate[]): Candidate[] {
  const { text, tagging, brief, korean } = passage;
  if (!tagging || !korean || !isShort(text)) return [...figures];
  const seen = tagging.spans
    .filter(isTaggedFigure)
    .filter(({ start, end, kind }) => tagging.beliefIn(start, end, kind) > SURE);
  const kept: Candidate[] = [];
  const taken = new Set<TaggedFigure>();
  for (const figure of figures) {
    const over = seen.filter((span) => touches(figure, span));
    const [span] = over;
    if (!span) {
      if (brief || !isUnlikely(tagging, figure)) kept.push(figure);
    } else if (isRead(figure, over) || isWhole(text, figure, over)) kept.push(figure);
    else if (!taken.has(span)) {
      taken.add(span);
      kept.push(
        asSeen(
          text,
          span,
          figures.filter((other) => touches(other, span)),
        ),
      );
    }
  }
  return kept;
}
