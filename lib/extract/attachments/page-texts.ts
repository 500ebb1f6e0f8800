import { isFileLabel } from './file-label.ts';
import { FILE_ENDING } from './file-name.ts';

/** Characters. Labels and rows of files are short; what is longer is prose or a script. */
const LONGEST = 300;
const MOST = 1000;
const MAYBE_LABEL = /첨부|붙임|파일|자료|attach|file|附|添付/i;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|TITLE)$/;

/** What of a page's text may speak of files, in page order. */
export interface PageTexts {
  /** Text nodes that say that files follow. */
  readonly labels: readonly Text[];
  /** Text nodes with the ending of a file's name. */
  readonly names: readonly Text[];
}

/** One walk over the text of a page. */
export function pageTexts(body: Element): PageTexts {
  const labels: Text[] = [];
  const names: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // Asked before its text: a browser makes a string of each text that is read.
    if (node.length > LONGEST || node.length < 2) continue;
    const { data } = node;
    const isName = data.includes('.') && names.length < MOST && FILE_ENDING.test(data);
    const isLabel = !isName && labels.length < MOST && MAYBE_LABEL.test(data) && isFileLabel(data);
    if (!(isName || isLabel) || UNREAD.test(node.parentNode?.nodeName ?? '')) continue;
    (isName ? names : labels).push(node);
  }
  return { labels, names };
}
