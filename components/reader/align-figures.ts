/** What is counted in a cell that begins with a figure: `3조 2천억 원` -> `원`, `-1.2%` -> `%`; undefined where none does. */
const unitIn = (text: string): string | undefined =>
  /^\W{0,2}\d/.test(text) ? text.replace(/[\d\s.,+−△▲▼▽만억조천-]/g, '') : undefined;

/** Are these figures of one unit? A cell without one, as `–`, is none of them. */
function areAlike(cells: readonly HTMLElement[]): boolean {
  const texts = cells.map((cell) => cell.textContent.trim()).filter((text) => /[^-–—]/.test(text));
  const unit = unitIn(texts[0] ?? '');
  return (
    texts.length > 1 && unit !== undefined && unit.length < 4 && texts.every((text) => unitIn(text) === unit)
  );
}

/**
 * Columns of figures of one unit end at one edge, heading and all, so that the eye can compare them. The first column says
 * what its row is about; where cells are wide or high nobody knows which columns there are.
 */
export function alignFigures(table: HTMLTableElement): void {
  if (table.querySelector('[colspan], [rowspan]')) return;
  // The heading may be a cell like the others.
  const [heading, ...rows] = table.rows;
  for (const [at, title] of [...(heading?.cells ?? [])].entries()) {
    const column = rows.flatMap(({ cells }) => cells[at] ?? []);
    if (at > 0 && areAlike(column)) for (const cell of [title, ...column]) cell.className = 'figures';
  }
}
