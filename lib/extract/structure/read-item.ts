import { oneLine } from '../../dom/element-text.ts';
import type { DatedItem } from './comment-items.ts';
import { isDateLine, saidThen } from './date-text.ts';
import { isFurnitureText } from './furniture.ts';
import { isOpener } from './post-ends.ts';
import { SIGNATURE } from './post-region.ts';
import { HOOK } from './shown-depth.ts';

/** What one dated box says. */
export interface ItemWords {
  readonly author?: string;
  readonly text: string;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const SILENT =
  'script,style,noscript,template,textarea,select,option,button,form,.sound_only,.blind,.sr-only';
const NAME_IN_WORDS = /^(?:.{1,30}님의\s)?(.{1,30}?)님의\s?(?:댓글|답글|코멘트)(?:의\s?(?:댓글|답글))?$/;
/** The machine's address beside a name, part of which boards hide: `(118.33.***.12)` */
export const MACHINE = /\s*\(?\d+\.\d+\.[\d.*x]+\)?/;
const LONGEST_NAME = 40;
/** Several words, and more than a name has. */
const SAID = /^(?=.{9,}$)\S+\s\S/;
const MARKS =
  /^(?:[#\d\s.,:：*()[\]-]+|아이피|ip|best|베스트|bp|(?:질문자\s?)?채택(?:된?\s?답변)?|accepted(?: answer)?|lv\.?\s?\d*|레벨\s?\d*)$/i;

/** One line of an item, and the box that it begins in. */
interface Piece {
  text: string;
  readonly box: Node;
}

/** The item's text in the lines that a reader sees; a heading is one, a name in a line is one, and `date`. */
function piecesOf(item: Element, date?: Element): Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = oneLine(child.nodeValue);
        if (!text) continue;
        const before = open ? pieces.at(-1) : undefined;
        if (before) before.text += ` ${text}`;
        else pieces.push({ text, box: node });
        open = true;
      } else if (child.nodeType === 1 && !(child as Element).matches(SILENT)) {
        if (/^H[1-6]$/.test(child.nodeName)) {
          const text = oneLine(child.textContent);
          if (text) pieces.push({ text, box: node });
          open = false;
          continue;
        }
        const apart =
          child === date ||
          BLOCK.test(child.nodeName) ||
          /^(?:A|TIME|SPAN|STRONG|B|EM|CITE)$/.test(child.nodeName);
        if (apart) open = false;
        walk(child);
        if (apart) open = false;
      }
    }
  };
  walk(item);
  return pieces;
}

/** What stands beside the name in a box of its own is a rank or a place, where others say more. */
function spoken(pieces: readonly Piece[], head: Element | null, item: Element): string[] {
  const isHead = ({ box }: Piece): boolean => head !== null && head !== item && head.contains(box);
  const outside = pieces.filter((piece) => !isHead(piece));
  const lines = (outside.length ? outside : pieces).map(({ text }) => text);
  const end = lines.findIndex((line) => SIGNATURE.test(line));
  return end > 0 ? lines.slice(0, end) : lines;
}

/**
 * Author and words of a dated box: the name is the first short piece beside the date, the words are what is left when
 * name, date, labels and buttons are gone.
 */
export function readItem({ element, date, words: box }: DatedItem, title: string): ItemWords | undefined {
  let author: string | undefined;
  let head: Element | null = null;
  let dated = false;
  const words: Piece[] = [];
  // An answer in a forum repeats what it answers: `Re: 제목`.
  const repeats = (text: string): boolean => text.endsWith(title) && text.length <= title.length + 6;
  for (const piece of piecesOf(element, date.holder)) {
    const text = piece.text.replace(HOOK, '').replace(author && !words.length ? /^[:：]\s*/ : '', '');
    if (!text) continue;
    const named = NAME_IN_WORDS.exec(text)?.[1];
    if (named) author ??= named;
    else if (isDateLine(text) && !dated) {
      dated = true;
      const said = saidThen(text);
      author ??= said?.name;
      if (said?.words) words.push({ ...piece, text: said.words });
    } else if (
      isFurnitureText(text) ||
      isOpener(text) ||
      MARKS.test(text) ||
      text === author ||
      repeats(text)
    )
      continue;
    else if (!author && !words.length && text.length <= LONGEST_NAME) {
      author = text;
      head = (piece.box as Element).closest('div,p,header,td,dt,li,h4,h5');
    } else words.push({ ...piece, text });
  }
  const pieces = box ? piecesOf(box).filter(({ text }) => !repeats(text)) : words;
  const text = spoken(pieces, box ? null : head, element).join('\n');
  // Where nobody is named, the only line is what was said.
  if (!text) return author && SAID.test(author) ? { text: author } : undefined;
  author = author?.replace(MACHINE, '');
  return author ? { author, text } : { text };
}
