import { oneLine } from '../../dom/element-text.ts';
import type { DatedItem } from './comment-items.ts';
import { isDateLine } from './date-text.ts';
import { isFurnitureText } from './furniture.ts';
import { isOpener } from './post-ends.ts';
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
const MARKS = /^(?:[#\d\s.,:*()[\]-]+|아이피|ip|best|베스트|bp|lv\.?\s?\d*|레벨\s?\d*)$/i;

/** The item's text in the lines that a reader sees; a heading is one, a name in a line is one. */
function piecesOf(item: Element): string[] {
  const pieces: string[] = [];
  let open = false;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = oneLine(child.nodeValue);
        if (!text) continue;
        if (open) pieces.push(`${pieces.pop()} ${text}`);
        else pieces.push(text);
        open = true;
      } else if (child.nodeType === 1 && !(child as Element).matches(SILENT)) {
        if (/^H[1-6]$/.test(child.nodeName)) {
          const text = oneLine(child.textContent);
          if (text) pieces.push(text);
          open = false;
          continue;
        }
        const apart = BLOCK.test(child.nodeName) || /^(?:A|TIME|SPAN|STRONG|B|EM|CITE)$/.test(child.nodeName);
        if (apart) open = false;
        walk(child);
        if (apart) open = false;
      }
    }
  };
  walk(item);
  return pieces;
}

/**
 * Author and words of a dated box: the name is the first short piece beside the date, the words are what is left when
 * name, date, labels and buttons are gone.
 */
export function readItem({ element, words: box }: DatedItem, title: string): ItemWords | undefined {
  let author: string | undefined;
  let dated = false;
  const words: string[] = [];
  // An answer in a forum repeats what it answers: `Re: 제목`.
  const repeats = (text: string): boolean => text.endsWith(title) && text.length <= title.length + 6;
  for (const piece of piecesOf(element)) {
    const text = piece.replace(HOOK, '');
    if (!text) continue;
    const named = NAME_IN_WORDS.exec(text)?.[1];
    if (named) author ??= named;
    else if (isDateLine(text) && !dated) dated = true;
    else if (isFurnitureText(text) || isOpener(text) || MARKS.test(text) || text === author || repeats(text))
      continue;
    else if (!author && !words.length && text.length <= LONGEST_NAME) author = text;
    else words.push(text);
  }
  const text = box
    ? piecesOf(box)
        .filter((line) => !repeats(line))
        .join('\n')
    : words.join('\n');
  // Where nobody is named, the only line is what was said.
  if (!text) return author && SAID.test(author) ? { text: author } : undefined;
  author = author?.replace(MACHINE, '');
  return author ? { author, text } : { text };
}
