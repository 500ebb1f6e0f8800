import { oneLine } from '../../dom/element-text.ts';
import { isDateLine } from './date-text.ts';

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

/** The page's pieces of text in document order, without what is never shown. */
export function pageLines(root: Element): Line[] {
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return 1;
    // What is silent is left out whole.
    return SILENT.has(node.nodeName) ? 2 : 3;
  });
  const lines: Line[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node && lines.length < MOST; node = walker.nextNode()) {
    const text = oneLine(node.nodeValue);
    const holder = node.parentElement;
    if (!text || !holder) continue;
    const isDate = holder.nodeName === 'TIME' || isDateLine(text);
    lines.push({ node, holder, text, at, isDate });
    at += text.length;
  }
  return lines;
}

/** What one piece says between its bars and dots: `질문자 | 2025.11.06 23:14 |` -> `질문자`, `2025.11.06 23:14` */
export const partsOf = ({ text }: Line): string[] => text.split(/\s*[|·•]\s*/).filter(Boolean);
