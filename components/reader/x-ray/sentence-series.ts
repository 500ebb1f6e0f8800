import type { Article } from '../../../lib/model/article.ts';
import type { Mark } from '../../../lib/model/mark.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { groupOf, type MarkGroup } from '../marks/kinds.ts';
import { isAmount, isWorthDrawing, type Point, type Series } from './series.ts';

/** Characters between a figure and what it is of: `한빛정밀이 8만 장`, `2023년에는 모두 1,240억 원`. */
const NEAR = 14;

type Indexed = readonly [index: number, mark: Mark];

/** What a figure is of: the one name or day that stands close before it, with no other figure between. */
function labelBefore(marks: readonly Indexed[], at: number, wanted: MarkGroup): Mark | undefined {
  const [, figure] = marks[at] ?? [];
  const [, before] = marks[at - 1] ?? [];
  if (!figure || !before || groupOf(before) !== wanted || before.kind === 'time') return undefined;
  return figure.start - before.end <= NEAR ? before : undefined;
}

function seriesWith(article: Article, marks: readonly Indexed[], wanted: MarkGroup): Series | undefined {
  const byUnit = new Map<string, Point[]>();
  for (const [at, [index, mark]] of marks.entries()) {
    const label = isAmount(mark) ? labelBefore(marks, at, wanted) : undefined;
    if (!label || typeof mark.value !== 'number') continue;
    const unit = mark.unit ?? '';
    const words = article.text.slice(label.start, label.end).replace(/\s+/g, ' ');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), { label: words, value: mark.value, index }]);
  }
  const [best] = [...byUnit].sort(([, one], [, other]) => other.length - one.length);
  return best && best[0] !== '' ? { unit: best[0], points: best[1] } : undefined;
}

/**
 * Sentences that set figures of one unit side by side: `한빛정밀이 8만 장, 누리통신이 6만 장, 해온시가 5만 장을 받는다`, or year
 * by year. Only where each figure has its own name, or its own day, right before it.
 */
export function sentenceSeries(article: Article): readonly Series[] {
  const marks = article.marks.map((mark, index): Indexed => [index, mark]);
  return splitSentences(article.text, article.language).flatMap(({ start, end }) => {
    const within = marks.filter(([, mark]) => mark.start >= start && mark.end <= end);
    const found = (['time', 'name'] as const).flatMap((group) => seriesWith(article, within, group) ?? []);
    return found.filter(isWorthDrawing).slice(0, 1);
  });
}
