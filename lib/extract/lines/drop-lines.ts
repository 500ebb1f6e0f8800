import { isProse, type TextLine, textLines } from '../../dom/text-lines.ts';
import { fold } from '../../text/fold.ts';
import { type LineSignals, lineSignals } from './line-signals.ts';
import { LINE_BIAS, LINE_WEIGHTS } from './line-weights.ts';

/** A line stays unless it is this unlikely to be the article's. Chosen on held-out publishers. */
const LIKELY = 0.4;
/** The same where a theme's landmark has named the body: most of what stands there is its. */
export const LIKELY_IN_LANDMARK = 0.2;
/** Of the candidate's text. When more would go, the judgement is wrong and nothing goes. */
const MOST_DROPPED = 0.5;
/** Less prose than this is too little to tell what a line should look like. */
const ENOUGH_PROSE = 600;
const OPENING = 120;
const NONE: LineSignals = new Map();
const LEAST_DESCRIBED = 15;
const LEAST_REPEATED = 50;
/** What is kept whole or judged elsewhere: a caption belongs to its picture, a cell to its table. */
const WHOLE = 'figure, table, pre, code, blockquote, math, .pandok-embed';

/** What the page itself gives as its text and as its description, folded, where it does. */
export interface Witness {
  readonly body?: string | undefined;
  readonly description?: string | undefined;
}

/** How likely a line with these signals is part of the article, 0 to 1. */
export function likelihood(signals: LineSignals): number {
  let sum = LINE_BIAS;
  for (const [name, value] of signals) sum += (LINE_WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** What stays whatever its looks: the opening, and what the page calls its standfirst or describes itself with. */
function isSpokenFor(
  line: TextLine,
  signals: LineSignals,
  opening: TextLine | undefined,
  { description }: Witness,
): boolean {
  if (line === opening && line.weight >= OPENING) return true;
  if (signals.has('nameLeadNear') && !line.linked) return true;
  const text = description ? fold(line.text) : '';
  if (!description || Math.min(text.length, description.length) < LEAST_DESCRIBED) return false;
  // A place may stand before what is described: `Haeon (HNS) — The ferry ...`
  return description.includes(text.slice(0, 60)) || text.includes(description.slice(0, 60));
}

/** A caption that a gallery and its preview both print: every time but the first. */
function repeats(root: Element, lines: readonly TextLine[]): Set<TextLine> {
  if (!root.querySelector('figure')) return new Set();
  const seen = new Set<string>();
  return new Set(
    lines.filter((line) => {
      const text = line.weight < LEAST_REPEATED ? '' : fold(line.text);
      const again = text !== '' && seen.has(text) && line.block.closest('figure') !== null;
      seen.add(text);
      return again;
    }),
  );
}

/** The lines that are not the article's: unlikely by their signals, and nothing speaks for them. */
function unlikely(root: Element, lines: readonly TextLine[], witness: Witness, likely: number): TextLine[] {
  const signals = lineSignals(root, lines, witness.body);
  const opening = lines.find(isProse);
  const goes = lines.map((line, index) => {
    const of = signals[index] ?? NONE;
    return likelihood(of) < likely && !isSpokenFor(line, of, opening, witness) && !line.block.closest(WHOLE);
  });
  const staying = rowsStaying(lines, goes);
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    const heads =
      /^H[2-6]$/.test(line.block.nodeName) && !line.linked && next && isProse(next) && !goes[index + 1];
    const noted = line.linked < line.weight / 2 && (staying.get(line.block.parentElement) ?? 0) > 0;
    return goes[index] && !heads && !noted;
  });
}

/**
 * Of each list how many more rows stay than go. Where most stay none goes: notes and references end an article, and their
 * last row looks like the page's foot.
 */
function rowsStaying(lines: readonly TextLine[], goes: readonly boolean[]): Map<Element | null, number> {
  const staying = new Map<Element | null, number>();
  lines.forEach(({ block: { nodeName, parentElement: list } }, index) => {
    if (nodeName === 'LI') staying.set(list, (staying.get(list) ?? 0) + (goes[index] ? -1 : 1));
  });
  return staying;
}

const weightOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Takes out of a general candidate the lines that are not the article's: what stands between and around its paragraphs.
 * A line stays from the likelihood `likely` on. Returns how many went.
 */
export function dropLines(root: Element, witness: Witness = {}, likely = LIKELY): number {
  const lines = textLines(root);
  if (weightOf(lines.filter(isProse)) < ENOUGH_PROSE) return 0;
  const again = repeats(root, lines);
  const going = [...unlikely(root, lines, witness, likely).filter((line) => !again.has(line)), ...again];
  if (weightOf(going) > weightOf(lines) * MOST_DROPPED) return 0;
  let dropped = 0;
  for (const { block } of going) {
    // A block with pictures or blocks of its own that stay is more than its line.
    if (block === root || block.querySelector('img,video,iframe,p,div,ul,ol,table,pre')) continue;
    block.remove();
    dropped++;
  }
  return dropped;
}
