import { weigh } from './element-text.ts';

/** A block that holds text itself, not only by its children, with what it holds. Weights as of `weigh`. */
export interface TextLine {
  readonly block: Element;
  text: string;
  weight: number;
  /** Of `weight`, what stands in links. */
  linked: number;
}

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RT RP S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR BR'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION svg math text title mi mo mn mtext annotation'.split(
    ' ',
  ),
);

/**
 * The lines of a page, each the text that one block holds itself, in order of their first words. One walk over the text
 * nodes, without layout; works on inert documents.
 */
export function textLines(root: Element): TextLine[] {
  const lines: TextLine[] = [];
  const byBlock = new Map<Element, TextLine>();
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const weight = weigh(text);
    const parent = weight ? node.parentElement : null;
    if (!parent) continue;
    let block = parent;
    let name = block.nodeName;
    if (SILENT.has(name)) continue;
    let linked = false;
    while (block !== root && INLINE.has(name) && block.parentElement) {
      if (name === 'A') linked = true;
      block = block.parentElement;
      name = block.nodeName;
    }
    const line = byBlock.get(block);
    if (line) {
      line.text += text;
      line.weight += weight;
      if (linked) line.linked += weight;
    } else {
      const made = { block, text, weight, linked: linked || block.closest('a') ? weight : 0 };
      byBlock.set(block, made);
      lines.push(made);
    }
  }
  return lines;
}

const SENTENCE = /[.!?。！？…]["'”’»」』)]?(?:\s|$)/;
/** A Latin line of ten words, a Korean one of seven. */
const LEAST_PROSE = 50;

/** Is this a line of prose: long enough, with the end of a sentence, and more than links? */
export const isProse = ({ text, weight, linked }: TextLine): boolean =>
  weight >= LEAST_PROSE && linked < weight * 0.4 && SENTENCE.test(text);
