import { selectAll } from '../../dom/page-names.ts';

/** Where highlighters put the numbers of the lines. */
const NUMBERS =
  '.lineno, .linenos, .line-number, .line-numbers, .linenumber, .line-numbers-rows, .ln, .lnt, .hljs-ln-numbers, .gutter';
/** Two cells side by side: the numbers and the code. */
const NUMBERED = 'td.gutter, td.linenos, td.rouge-gutter, td.lntd:first-child, td.hljs-ln-numbers';

/** A table of one row that sets numbers beside code becomes the code. */
function undoTable(cell: Element): void {
  const table = cell.closest('table');
  const code = [...(table?.querySelectorAll('td pre, td code') ?? [])].find((one) => !cell.contains(one));
  if (table && code && table.querySelectorAll('tr').length === 1) table.replaceWith(code);
}

/** Code without the numbers of its lines, which no one wants to read aloud or to copy. */
export function plainCode(root: Element): void {
  for (const cell of selectAll(root, NUMBERED)) undoTable(cell);
  for (const code of selectAll(root, 'pre, .highlight')) {
    for (const numbers of selectAll(code, NUMBERS))
      if (/^[\d\s]*$/.test(numbers.textContent ?? '')) numbers.remove();
  }
}
