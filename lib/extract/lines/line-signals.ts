import { oneLine } from '../../dom/element-text.ts';
import { isProse, type TextLine } from '../../dom/text-lines.ts';
import { type ProseMap, proseMap } from '../body/prose-map.ts';
import { type BoxFamilies, boxFamilies, boxSignals } from './box-signals.ts';
import { headingOr, wordSignals } from './word-signals.ts';

/**
 * Cheap facts about one line of a candidate, each 0 to 1, by name. What is not there counts 0. No plain object: each line
 * has other names in another order, and for each of these orders a browser makes a class of objects.
 */
export type LineSignals = Map<string, number>;

/** A candidate's lines with what each is judged beside. */
interface Candidate {
  readonly root: Element;
  readonly lines: readonly TextLine[];
  readonly texts: readonly string[];
  readonly prose: readonly boolean[];
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** How often a text stands there; how much prose is made like a line, and how much stands in one box. */
  readonly seen: ReadonlyMap<string, number>;
  readonly made: ReadonlyMap<string, number>;
  readonly held: ReadonlyMap<Element | null, number>;
  readonly under: ProseMap;
  readonly familiesOf: BoxFamilies;
}

/** How a line is made: its element and first class, and the element around it. */
const madeLike = ({ block }: TextLine): string =>
  `${block.nodeName}.${block.classList[0] ?? ''}<${block.parentElement?.nodeName}`;

const add = <Key>(counts: Map<Key, number>, key: Key, amount: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + amount);
};

function candidate(root: Element, lines: readonly TextLine[]): Candidate {
  const texts = lines.map(({ text }) => oneLine(text));
  const prose = lines.map(isProse);
  const seen = new Map<string, number>();
  const made = new Map<string, number>();
  const held = new Map<Element | null, number>();
  let total = 0;
  lines.forEach((line, index) => {
    add(seen, texts[index] ?? '', 1);
    if (!prose[index]) return;
    total += line.weight;
    add(made, madeLike(line), line.weight);
    add(held, line.block.parentElement, line.weight);
  });
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  return {
    ...{ root, lines, texts, prose, first, last, total, seen, made, held },
    under: proseMap(root, lines),
    familiesOf: boxFamilies(),
  };
}

/** Where the line stands among the others, and what stands around it. */
function placeSignals({ lines, prose, first, last }: Candidate, index: number, found: LineSignals): void {
  if (index < first) found.set(index === first - 1 ? 'justBefore' : 'before', 1);
  if (index > last) found.set(index === last + 1 ? 'justAfter' : 'after', 1);
  if (index === 0) found.set('first', 1);
  if (index === lines.length - 1) found.set('last', 1);
  if (index > lines.length * 0.85) found.set('lateShare', 1);
  const share = (...steps: number[]): number =>
    steps.filter((step) => prose[index + step]).length / steps.length;
  found.set('proseAround', share(-1, 1));
  found.set('proseNear', share(-3, -2, 2, 3));
  const leads = (line: TextLine | undefined): boolean => !!line && line.linked > line.weight * 0.7;
  if (leads(lines[index + 1])) found.set('linkNext', 1);
  if (leads(lines[index - 1])) found.set('linkBefore', 1);
}

/** How alike the line is to the candidate's prose. */
function likenessSignals(all: Candidate, line: TextLine, text: string, found: LineSignals): void {
  if ((all.seen.get(text) ?? 0) > 1) found.set('repeated', 1);
  if (!all.total) return;
  found.set('likeProse', (all.made.get(madeLike(line)) ?? 0) / all.total);
  found.set('withProse', (all.held.get(line.block.parentElement) ?? 0) / all.total);
}

function linkSignals({ weight, linked }: TextLine, found: LineSignals): void {
  if (linked > weight * 0.9) found.set(weight > 40 ? 'linkWholeLong' : 'linkWhole', 1);
  else if (linked > weight * 0.3) found.set('linkHalf', 1);
  else if (linked) found.set('linkSome', 1);
}

/**
 * The signals of every line of `root`, in the order of `lines`. `witness` is what the page itself gives as its text,
 * folded, where it does. Nothing is changed.
 */
export function lineSignals(root: Element, lines: readonly TextLine[], witness?: string): LineSignals[] {
  const all = candidate(root, lines);
  return lines.map((line, index) => {
    const text = all.texts[index] ?? '';
    const found: LineSignals = new Map([[`tag${headingOr(line.block.nodeName)}`, 1]]);
    if (all.prose[index]) found.set('prose', 1);
    linkSignals(line, found);
    placeSignals(all, index, found);
    likenessSignals(all, line, text, found);
    boxSignals(line.block, all, found);
    wordSignals(line, text, witness, found);
    return found;
  });
}
