import { parseInert } from '../../dom/inert.ts';
import { selectAll } from '../../dom/page-names.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
const TEX = 'application/x-tex';

/** What a renderer of formulas leaves on a page: its own boxes for the eye, with the formula's MathML hidden in them. */
const RENDERED = '.katex, mjx-container, .mwe-math-element, .MathJax[data-mathml], .MathJax_SVG[data-mathml]';
/** Boxes that carry the formula's TeX as an attribute. */
const CARRIED = '[data-tex], [data-latex], [data-math]';
const LEFTOVERS =
  '.MathJax, .MathJax_Display, .MathJax_Preview, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML';
const LONGEST = 4000;

function mathIn(box: Element): Element | undefined {
  const inside = box.querySelector('math');
  if (inside) return inside;
  const source = box.getAttribute('data-mathml');
  return (source && parseInert(source, box.ownerDocument).querySelector('math')) || undefined;
}

/** TeX alone is shown as code: to set it would take a renderer larger than the reader. */
function code(document: Document, tex: string): Element {
  const element = document.createElement('code');
  element.textContent = tex;
  return element;
}

/** `alttext` of MathML is its TeX: kept where every other keeps it, so that the plain text has it. */
function annotate(math: Element): void {
  const tex = math.getAttribute('alttext')?.trim();
  if (!tex || math.querySelector(`annotation[encoding="${TEX}"]`)) return;
  const { ownerDocument: document } = math;
  const made = (name: string): Element => document.createElementNS(MATHML, name);
  const [row, semantics, annotation] = [made('mrow'), made('semantics'), made('annotation')];
  row.append(...math.childNodes);
  annotation.setAttribute('encoding', TEX);
  annotation.textContent = tex;
  semantics.append(row, annotation);
  math.append(semantics);
}

/** The boxes that MathJax 2 set beside its script go: what stays is the script's formula. */
function scripts(root: Element): number {
  let found = 0;
  for (const script of selectAll(root, 'script[type^="math/"]')) {
    const source = (script.textContent ?? '').trim();
    for (let at = script.previousElementSibling; at?.matches(LEFTOVERS); at = script.previousElementSibling)
      at.remove();
    if (!source || source.length > LONGEST) continue;
    const isTex = script.getAttribute('type')?.startsWith('math/tex');
    const math = isTex ? undefined : parseInert(source, root.ownerDocument).querySelector('math');
    if (!isTex && !math) continue;
    script.replaceWith(math ? root.ownerDocument.importNode(math, true) : code(root.ownerDocument, source));
    found++;
  }
  return found;
}

/**
 * Turns what KaTeX, MathJax and MediaWiki rendered back into the formula itself: its MathML, which browsers set, or its
 * TeX where that is all there is. Before anything hidden is taken away: the MathML is hidden. Returns how many.
 */
export function realMaths(root: Element): number {
  let found = scripts(root);
  for (const box of selectAll(root, RENDERED)) {
    const math = root.contains(box) ? mathIn(box) : undefined;
    if (!math) continue;
    box.replaceWith(root.ownerDocument.importNode(math, true));
    found++;
  }
  for (const box of root.querySelectorAll(CARRIED)) {
    const tex = ['data-tex', 'data-latex', 'data-math'].map((name) => box.getAttribute(name)).find(Boolean);
    if (!tex || tex.length > LONGEST || !root.contains(box)) continue;
    const math = mathIn(box);
    box.replaceWith(math ?? code(root.ownerDocument, tex));
    found++;
  }
  for (const math of selectAll(root, 'math')) annotate(math);
  return found;
}
