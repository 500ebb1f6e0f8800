import { oneLine } from '../../dom/element-text.ts';

/** What an answer to an answer begins with: `ㄴ`, `↳`. */
export const HOOK = /^(?:ㄴ|└|┗|↳|⤷|➥)\s*/;
/** Names of boxes that hold an answer to an answer, alone or with a number. */
const ANSWER = /(?:^|[\s_-])(?:re|reply|sub|child|children|answer|nested)(?=$|[\s_-])/i;
const LEVEL = /(?:^|[\s_-])(?:lv|level|depth|step|indent)[-_]?(\d{1,3})(?=$|\s)/i;
const INDENT = /(?:margin|padding)-left\s*:\s*([\d.]+)/;

const numberIn = (text: string | null | undefined): number | undefined =>
  text !== null && text !== undefined && /^\d{1,4}(?:\.\d+)?(?:px)?$/.test(text)
    ? Number.parseFloat(text)
    : undefined;

/** Pictures before the first word, which push a row to the right: their widths, or one each. */
function pushed(item: Element): number {
  let width = 0;
  const walker = item.ownerDocument.createTreeWalker(item, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3 && oneLine(node.nodeValue)) break;
    if (node.nodeName === 'IMG' && !(node as Element).getAttribute('alt'))
      width += numberIn((node as Element).getAttribute('width')) ?? 1;
  }
  return width;
}

/** Each way that boards show how deep an answer stands, by a number that grows with the depth. */
const WAYS: readonly ((item: Element) => number)[] = [
  (item) => numberIn(item.getAttribute('data-depth') ?? item.getAttribute('data-level')) ?? 0,
  (item) => numberIn(item.getAttribute('aria-level')) ?? 0,
  (item) => Number(LEVEL.exec(item.className)?.[1] ?? 0),
  (item) =>
    Number(
      INDENT.exec(`${item.getAttribute('style')} ${item.firstElementChild?.getAttribute('style')}`)?.[1] ?? 0,
    ),
  pushed,
  (item) => Number(HOOK.test(oneLine(item.textContent)) || ANSWER.test(item.className)),
];

/**
 * How deep each of these boxes stands, by the first way in which they differ: the least is 0, the next 1. An answer is
 * never more than one deeper than what stands before it. `padding-left` of 0, 30, 60 -> 0, 1, 2
 */
export function shownDepths(items: readonly Element[]): number[] {
  for (const way of WAYS) {
    const numbers = items.map(way);
    const steps = [...new Set(numbers)].sort((a, b) => a - b);
    // The first answers the post itself: where it is not the least, the number tells something else.
    if (steps.length < 2 || numbers[0] !== steps[0]) continue;
    let before = -1;
    return numbers.map((number) => {
      before = Math.min(steps.indexOf(number), before + 1);
      return before;
    });
  }
  return items.map(() => 0);
}
