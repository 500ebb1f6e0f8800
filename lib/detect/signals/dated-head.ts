/** A day or an hour, as heads of posts have them: `2026.11.08 14:20`, `11월 8일`, `Nov 8`, `3시간 전`. */
const MOMENT =
  /(?<!\d)(?:(?:19|20)?\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})(?!\d)|\d{1,2}:\d{2}|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d\s?(?:분|시간|일) ?전|\d (?:hour|day|minute)s? ago|\d(?:分钟|小时|天)前|\d(?:分|時間|日)前/i;
/** Characters after a headline, and before it, in which its day stands; and nodes, since most are white space. */
const AFTER = 160;
const BEFORE = 60;
const MOST_NODES = 60;
/** A link as long as the title of another post, where heads have names: of an author, a board. */
const ROW = 9;

/** Does a moment stand right behind a headline, or right before it? Lists have the name of the list there. */
export function isDatedHead(document: Document, headline: Element): boolean {
  const walker = document.createTreeWalker(document, 4);
  return (
    MOMENT.test(textFrom(walker, headline, 'nextNode', AFTER)) ||
    MOMENT.test(textFrom(walker, headline, 'previousNode', BEFORE))
  );
}

function textFrom(
  walker: TreeWalker,
  headline: Element,
  step: 'nextNode' | 'previousNode',
  most: number,
): string {
  walker.currentNode = headline;
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < most; seen++) {
    const node = walker[step]() as Text | null;
    if (!node) break;
    const { data, parentElement } = node;
    if (
      (step === 'nextNode' && headline.contains(node)) ||
      /^(?:script|style)$/.test(parentElement?.localName ?? '')
    )
      continue;
    const words = data.trim().slice(0, most);
    if (!words) continue;
    // The first row of a list: the days that follow are those of its rows.
    if (words.length >= ROW && parentElement?.closest('a')) break;
    text = step === 'nextNode' ? `${text} ${words}` : `${words} ${text}`;
  }
  return text;
}
