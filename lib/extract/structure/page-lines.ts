import { oneLine } from '../../dom/element-text.ts';
import { isDateLine, saidThen } from './date-text.ts';

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON script style'.split(' '),
);
const MOST = 20_000;

/** A piece of text of the page as it stands in one node. */
export interface Line {
  readonly node: Node;
  readonly holder: Element;
  readonly text: string;
  /** Characters of the page's text before it. */
  readonly at: number;
  readonly isDate: boolean;
}

/** Is this element, or one around it, never shown? Asked once of each: `known` keeps the answers. */
function isSilent(element: Element, root: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let silent = false;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const before = known.get(at);
    silent = before ?? SILENT.has(at.nodeName);
    if (before !== undefined) break;
    path.push(at);
    if (silent) break;
  }
  for (const at of path) known.set(at, silent);
  return silent;
}

/** A piece of a date that is put together of several: `2026`, `.`, `03`. */
const PIECE = /^(?:\d{1,4}[년월일]?|[-./:])[-./:]?$/;
const WHOLE = 30;

/** The box around a piece that is a date as a whole: `<span><em>2026</em>.<em>03</em>.<em>11</em></span>` */
function wholeDate(holder: Element, text: string): Element | undefined {
  const box = PIECE.test(text) ? holder.parentElement : null;
  for (const at of box ? [holder, box] : []) {
    const whole =
      at.childNodes.length > 2 && (at.textContent ?? '').length < 4 * WHOLE ? oneLine(at.textContent) : '';
    if (
      whole.length > text.length &&
      whole.length <= WHOLE &&
      /\d\s?[-./년]/.test(whole) &&
      isDateLine(whole)
    )
      return at;
  }
  return undefined;
}

/** The page's pieces of text in document order, without what is never shown. */
export function pageLines(root: Element): Line[] {
  // Without a filter of its own: to be asked about every node costs the walker more than all the rest.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const silent = new Map<Element, boolean>();
  const lines: Line[] = [];
  let at = 0;
  let last: Element | undefined;
  for (let node = walker.nextNode(); node && lines.length < MOST; node = walker.nextNode()) {
    const text = oneLine((node as Text).data);
    const holder = text ? node.parentElement : null;
    if (!holder || isSilent(holder, root, silent) || last?.contains(node)) continue;
    const whole = wholeDate(holder, text);
    last = whole;
    if (whole) {
      lines.push({ node: whole, holder: whole, text: oneLine(whole.textContent), at, isDate: true });
      at += text.length;
      continue;
    }
    const isDate = holder.nodeName === 'TIME' || isDateLine(text);
    lines.push({ node, holder, text, at, isDate });
    at += text.length;
  }
  return lines;
}

/**
 * What one piece says between its bars and dots, and before and after its colon: `질문자 | 2025.11.06 23:14 |` ->
 * `질문자`, `2025.11.06 23:14`; `담당부서 : 청년정책과` -> `담당부서`, `청년정책과`
 */
export const partsOf = ({ text }: Line): string[] =>
  text
    .split(/\s*[|·•»]\s*|\s\/\s/)
    .flatMap((part) => /^([가-힣\s]{2,8}?)\s*[:：]\s*(.+)$/.exec(part)?.slice(1) ?? [part])
    .flatMap((part) => (saidThen(part)?.words === undefined && saidThen(part)?.name) || part)
    .filter(Boolean);
