import { counted, type Step } from '../step.ts';

const BLOCK = 'p,div,ul,ol,table,figure,img,h1,h2,h3,h4,blockquote';

/** A table that only places things: no headings of rows or columns, and one column, one row, or blocks in its cells. */
function isLayout(table: Element): boolean {
  if (table.querySelector('th,caption,thead')) return false;
  if (table.getAttribute('role') === 'presentation') return true;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (widest <= 1 || rows.length <= 1) return true;
  const cells = rows.flatMap((row) => [...row.children]);
  if (table.querySelector('table')) return true;
  return cells.length <= 4 && cells.some((cell) => cell.querySelectorAll(BLOCK).length > 3);
}

/** Layout tables become their cells in reading order; tables of data stay. Inner ones first. */
export const layoutTables: Step = (root) => {
  const { ownerDocument: document } = root;
  let undone = 0;
  for (const table of [...root.querySelectorAll('table')].reverse()) {
    if (!isLayout(table)) continue;
    const blocks = [...table.querySelectorAll('td')]
      .filter((cell) => cell.closest('table') === table)
      .map((cell) => {
        const block = document.createElement('div');
        block.append(...cell.childNodes);
        return block;
      });
    table.replaceWith(...blocks);
    undone++;
  }
  return counted('layout-tables', undone);
};
