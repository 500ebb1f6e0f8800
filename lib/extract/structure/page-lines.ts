import { oneLine } from '../../dom/element-text.ts';
import { isDateLine } from './date-text.ts';

const SILENT = 'script,style,noscript,template,textarea,select,option,button';
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
    const element = node as Element;
    // A machine's date stands in place of its words; what is silent is left out whole.
    return element.matches(SILENT) ? 2 : 3;
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
