import type { FigureKind } from '../../model/mark.ts';
import type { Candidate, Passage } from '../finder.ts';

const PERCENT = /%|％|퍼센트|프로$|포인트$/;
const MONEY = /[$€£¥₩]|(?:원|달러|유로|엔|위안|파운드|루블|페소)(?:대|선)?$/;

/** Below every rule: a rule knows the value, the tagger only that here is a figure. */
const LAST = -5;

function kindOf(words: string, kind: 'date' | 'time' | 'quantity'): FigureKind {
  if (kind !== 'quantity') return kind;
  return PERCENT.test(words) ? 'percent' : MONEY.test(words) ? 'money' : 'quantity';
}

/** The figures that the trained tagger sees, spelled out ones too, where no rule found any: `십여 군데`, `한여름 밤`. */
export function* taggedFigures({ text, tagging }: Passage): Generator<Candidate> {
  for (const { start, end, kind } of tagging?.spans ?? []) {
    if (kind !== 'date' && kind !== 'time' && kind !== 'quantity') continue;
    yield { start, end, kind: kindOf(text.slice(start, end), kind), priority: LAST };
  }
}
