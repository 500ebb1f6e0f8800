import { isFileLabel } from './file-label.ts';
import { isDownload, isFetchButton, isOtherTool, PRESSED } from './file-link.ts';
import { FILE_ENDING } from './file-name.ts';

/** How many boxes a label may stand in alone before its files come. */
const WRAPPERS = 3;
/** Characters of what may stand around a label, and of the files under it. */
const LONGEST_HEAD = 60;
const LONGEST_PLACE = 6000;
/** Longer without the name of a file is the post itself. */
const PROSE = 300;
/** The next thing is told of. */
const NEXT = /^(?:DT|TH|H[1-6]|CAPTION)$/;

const textOf = (node: Node): string => node.textContent ?? '';

/** The heads of a list's columns say `첨부` too, and no file stands beside them. */
const isColumnHead = ({ parentElement }: Text): boolean => {
  const head = parentElement?.closest('th,td');
  return Boolean(
    head && (head.closest('thead') || (head.matches('th') && !head.parentElement?.querySelector('td'))),
  );
};

/** What stands behind `from` in its box, up to the next thing that is told. */
function behind(from: Node): Node[] {
  const found: Node[] = [];
  for (let node = from.nextSibling; node; node = node.nextSibling) {
    if (NEXT.test(node.nodeName) || (node.nodeType === 3 && isFileLabel(textOf(node)))) break;
    const text = textOf(node);
    if (text.length > LONGEST_PLACE || (text.length > PROSE && !FILE_ENDING.test(text))) break;
    found.push(node);
  }
  // One label beside several rows: `<th rowspan="2">첨부파일`.
  let row = (from as Element).closest?.('tr')?.nextElementSibling;
  for (
    let rows = Number((from as Element).getAttribute?.('rowspan')) || 1;
    rows > 1 && row && rows < 50;
    rows--
  ) {
    found.push(row);
    row = row.nextElementSibling;
  }
  return found;
}

const fetches = (link: Element): boolean => isDownload(link) && !isFetchButton(link) && !isOtherTool(link);

const holdsSome = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => {
    if (FILE_ENDING.test(textOf(node))) return true;
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return (element.matches(PRESSED) ? [element] : [...element.querySelectorAll(PRESSED)]).some(fetches);
  });

/** Where the files of a label stand: behind it, in its box or in the one around. */
export function placeOf(label: Text): Node[] {
  if (isColumnHead(label)) return [];
  let from: Node = label;
  for (let up = 0; up <= WRAPPERS; ) {
    const parent: Node | null = from.parentNode;
    if (!parent || parent.nodeName === 'BODY') return [];
    const isAlone = textOf(parent).trim().length === textOf(from).trim().length;
    const found = isAlone && !parent.childNodes[1] ? [] : behind(from);
    if (holdsSome(found)) return found;
    if (textOf(parent).length > LONGEST_HEAD + textOf(label).length) return found;
    from = parent;
    if (!isAlone) up++;
  }
  return [];
}
