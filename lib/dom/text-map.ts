import type { Span } from '../model/span.ts';

/** A run of one text node that stands unchanged in the plain text. */
export interface TextPiece {
  readonly node: Text;
  /** Offset in `node.data`. */
  readonly from: number;
  /** Offset in the plain text. */
  readonly start: number;
  readonly length: number;
}

/** The plain text of a tree, and where each run of it comes from. */
export interface TextMap {
  readonly text: string;
  /** In order of `start`, never overlapping. Separators between blocks belong to no piece. */
  readonly pieces: readonly TextPiece[];
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO IFRAME PICTURE'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'svg', 'SVG']);

/** Of a formula that gives its TeX, the TeX is its plain text; of any other, what a browser would set. */
function isOtherForm(node: Node): boolean {
  const parent = node.parentElement;
  if (parent?.nodeName !== 'semantics') return false;
  const tex = parent.querySelector(':scope > annotation[encoding="application/x-tex"]');
  return tex ? node !== tex : node !== parent.firstElementChild;
}
/** White space, or words that stand one space apart: they stand so in the plain text too. */
const RUN = /[ \t\n\r\f\u00a0\u200b]+|[^ \t\n\r\f\u00a0\u200b]+(?: [^ \t\n\r\f\u00a0\u200b]+)*/g;
const PREFORMATTED_RUN = /[\t\r\f\u200b]+|\n|[^\t\n\r\f\u200b]+/g;
const SPACE = /^[ \t\n\r\f\u00a0\u200b]/;

/**
 * The plain text of `root`: white space collapsed as a browser would show it, blocks and `<br>` joined by one `\n`,
 * nothing at either end. `<p>가 나</p><p>다</p>` -> `가 나\n다`. Works on inert documents: no layout is asked.
 */
export function mapText(root: Node): TextMap {
  const pieces: TextPiece[] = [];
  let text = '';
  let pending = '';

  const take = (node: Text, from: number, run: string): void => {
    if (text && pending) text += pending;
    pending = '';
    pieces.push({ node, from, start: text.length, length: run.length });
    text += run;
  };
  const breakLine = (): void => {
    pending = '\n';
  };
  const readText = (node: Text, preformatted: boolean): void => {
    for (const match of node.data.matchAll(preformatted ? PREFORMATTED_RUN : RUN)) {
      const run = match[0];
      if (run === '\n' && preformatted) breakLine();
      else if (SPACE.test(run) && !run.trim()) pending ||= ' ';
      else take(node, match.index, run);
    }
  };
  // Written with a cursor, not by recursion: pages nest thousands deep.
  let node: Node | null = root;
  let preformatted: Node | null = null;
  while (node) {
    const name = node.nodeName;
    const skipped = SKIPPED.has(name) || isOtherForm(node);
    if (node.nodeType === 3) readText(node as Text, preformatted !== null);
    else if (BLOCKS.has(name)) breakLine();
    if (name === 'PRE' && !preformatted) preformatted = node;
    if (node.firstChild && !skipped) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node === preformatted) preformatted = null;
      if (node && BLOCKS.has(node.nodeName)) breakLine();
    }
    if (!node || node === root) break;
    if (node === preformatted) preformatted = null;
    node = node.nextSibling;
    // Leaving a block whose close was not seen above (it had no children to climb from).
    const before: Node | null = node?.previousSibling ?? null;
    if (before && BLOCKS.has(before.nodeName)) breakLine();
  }
  return { text, pieces };
}

/** The pieces that a span of the text touches, each cut to the span. Binary search: articles have thousands. */
export function piecesOf(map: TextMap, span: Span): TextPiece[] {
  const { pieces } = map;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: TextPiece[] = [];
  for (let index = low; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.start >= span.end) break;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.length, span.end);
    found.push({ node: piece.node, from: piece.from + start - piece.start, start, length: end - start });
  }
  return found;
}
