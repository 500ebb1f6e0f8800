import type { FigureKind } from '../../model/mark.ts';
import type { Candidate, Passage } from '../finder.ts';
import type { Tagged } from './tagger.ts';

const PERCENT = /%|％|퍼센트|프로$|포인트$/;
const MONEY = /[$€£¥₩]|(?:원|달러|유로|엔|위안|파운드|루블|페소)(?:대|선)?$/;

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d+)?$/;

const YEAR_OR_DAY = /^(?:(?:19|20)\d\d|\d{1,2}(?:\.\d{1,2})?)$/;

/** Below every rule: a rule knows the value, the tagger only that here is a figure. */
const LAST = -5;

export interface TaggedFigure extends Tagged {
  readonly kind: 'date' | 'time' | 'quantity';
}

/** Is it a number alone that is no year and no day? No date is made of it, whatever a tagger says. */
export const isBareNumber = (words: string): boolean => NUMBER.test(words) && !YEAR_OR_DAY.test(words);

export const isTaggedFigure = (span: Tagged): span is TaggedFigure =>
  span.kind === 'date' || span.kind === 'time' || span.kind === 'quantity';

/** The tagger's quantities are money and percentages too; their own words tell them apart. */
export function figureKindOf(words: string, kind: TaggedFigure['kind']): FigureKind {
  if (kind === 'date' && isBareNumber(words)) return 'quantity';
  if (kind !== 'quantity') return kind;
  return PERCENT.test(words) ? 'percent' : MONEY.test(words) ? 'money' : 'quantity';
}

/** The figures that the trained tagger sees, spelled out ones too, where no rule found any: `십여 군데`, `한여름 밤`. */
export function* taggedFigures({ text, tagging }: Passage): Generator<Candidate> {
  for (const span of tagging?.spans ?? []) {
    if (!isTaggedFigure(span)) continue;
    const { start, end } = span;
    const words = text.slice(start, end);
    const kind = figureKindOf(words, span.kind);
    const value = kind === 'quantity' && NUMBER.test(words) ? Number(words.replaceAll(',', '')) : undefined;
    yield { start, end, kind, value, priority: LAST };
  }
}
