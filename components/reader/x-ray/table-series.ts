import type { Article } from '../../../lib/model/article.ts';
import { isAmount, isWorthDrawing, type Point, type Series } from './series.ts';

interface Column {
  readonly table: Element;
  readonly at: number;
  readonly unit: string;
  readonly points: Point[];
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Columns of the article's tables that hold one figure of one unit in each cell, told by the first cell of the row.
 * `elementOf` says where a mark stands on screen.
 */
export function tableSeries(
  { marks, text }: Article,
  elementOf: (index: number) => Element | undefined,
): readonly Series[] {
  const columns: Column[] = [];
  for (const [index, mark] of marks.entries()) {
    const cell = elementOf(index)?.closest('td, th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !row || !table || !isAmount(mark)) continue;
    const at = [...row.children].indexOf(cell);
    const label = squeeze(row.children[0]?.textContent);
    if (at < 1 || label === '' || squeeze(cell.textContent) !== squeeze(text.slice(mark.start, mark.end)))
      continue;
    const unit = mark.unit ?? '';
    let column = columns.find((one) => one.table === table && one.at === at && one.unit === unit);
    if (!column) {
      column = { table, at, unit, points: [] };
      columns.push(column);
    }
    column.points.push({ label, value: mark.value, index });
  }
  return columns.filter(isWorthDrawing);
}
