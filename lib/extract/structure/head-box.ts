import { oneLine } from '../../dom/element-text.ts';
import { isDateLine } from './date-text.ts';
import { isFurnitureText } from './furniture.ts';
import type { PostHead } from './head.ts';
import { type Line, partsOf } from './page-lines.ts';

export const LABEL = /^(?:작성자|글쓴이|이름|닉네임|등록자|author|by|posted by|written by|name)\s*[:：]?$/i;
const COUNTER =
  /^(?:조회|추천|비추천|댓글|답글|스크랩|views?|hits?|comments?|repl(?:y|ies)|likes?|votes?)(?:\s?수)?\s*[:：]?\s*[\d,]*\s*(?:회|건|개)?$/i;
const NUMBER = /^[#(\d,.\s)]+(?:회|건|개|명|점)?$|^(?:ip|lv\.?|레벨)\s*[:.]?\s*[\d.*x]*$/i;
const LONGEST_PART = 40;

/** Says this piece nothing of its own: a label, a date, a counter, a button? */
export const isHeadFurniture = (text: string): boolean =>
  LABEL.test(text) || COUNTER.test(text) || NUMBER.test(text) || isDateLine(text) || isFurnitureText(text);

/** Pieces that may be a person's name or the first words of the post; what stands in the title's own heading is neither. */
function unknownParts(lines: readonly Line[], head: PostHead): string[] | undefined {
  const heading = head.title.holder.closest('h1,h2,h3,h4,h5') ?? head.title.holder;
  const parts: string[] = [];
  let labelled = false;
  for (const line of lines) {
    if (line === head.title || heading.contains(line.node)) continue;
    for (const part of partsOf(line)) {
      if (part.length > LONGEST_PART && !isDateLine(part)) return undefined;
      if (!isHeadFurniture(part) && !labelled) parts.push(part);
      labelled = LABEL.test(part);
    }
  }
  return parts;
}

/**
 * The largest box around the date that says no more than a head says: title, one name, date, counters, buttons.
 * `lines` are the page's.
 */
export function headBox(lines: readonly Line[], head: PostHead): Node {
  const last = head.date && head.date.at > head.title.at ? head.date : head.title;
  let box: Node = last.node;
  for (let at: Element | null = last.holder; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    const size = oneLine(at.textContent).length;
    if (size > head.title.text.length + 500) break;
    const within = lines.filter(({ node }) => at?.contains(node));
    const unknown = unknownParts(within, head);
    if (!unknown || unknown.length > 1) break;
    if (
      at.querySelector('p:not(:empty),textarea,table,iframe,video') &&
      at.querySelector('h1,h2,h3,h4') === null
    ) {
      if (oneLine(at.querySelector('p')?.textContent).length > LONGEST_PART) break;
    }
    box = at;
  }
  return box;
}
