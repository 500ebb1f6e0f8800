import type { Article } from '../../../lib/model/article.ts';
import { isAmount, isWorthDrawing, type Point, type Series } from './series.ts';

/** Characters: what a line of a list is about is short. */
const LONGEST_LABEL = 24;
/** The sign or number that a list puts before its lines, and what leads over to the figure. */
const TRIM = /^\s*(?:[-–—·•▲△■□○●]|\d{1,2}[.)])?\s*|[\s:：=·\-–—(,]+$/g;

/** `- 1분기: 1,240억 원` -> what stands before the figure, `1분기`. The line's only figure of its kind, or nothing. */
function pointOf(article: Article, start: number, line: string): (Point & { unit: string }) | undefined {
  const within = article.marks.flatMap((mark, index) =>
    isAmount(mark) && mark.start >= start && mark.end <= start + line.length ? [{ mark, index }] : [],
  );
  const [only] = within;
  if (!only || within.length !== 1) return undefined;
  const label = line.slice(0, only.mark.start - start).replace(TRIM, '');
  const { value, unit } = only.mark;
  return label && label.length <= LONGEST_LABEL && unit
    ? { label, value, index: only.index, unit }
    : undefined;
}

/** Three lines or more, one after another, each of which tells one figure of the same unit. */
export function listSeries(article: Article): readonly Series[] {
  const found: Series[] = [];
  let run: { unit: string; points: Point[] } | undefined;
  let start = 0;
  for (const line of article.text.split('\n')) {
    const point = pointOf(article, start, line);
    if (point && run?.unit === point.unit) run.points.push(point);
    else {
      if (run) found.push(run);
      run = point ? { unit: point.unit, points: [point] } : undefined;
    }
    start += line.length + 1;
  }
  if (run) found.push(run);
  return found.filter(isWorthDrawing);
}
