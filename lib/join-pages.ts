import { parseInert } from './dom/inert.ts';
import { mapText } from './dom/text-map.ts';
import type { Article } from './model/article.ts';

/** Blocks. What sites repeat at the head of every page is short. */
const HEAD = 6;

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Takes off what stood at the head of the first page already: the lead picture, the standfirst, the byline. */
function withoutRepeats(page: ParentNode, known: ReadonlySet<string>): void {
  for (const block of [...page.children].slice(0, HEAD)) {
    const picture = block.matches('img') ? block : block.querySelector('img');
    const isKnown = known.has(wordsOf(block) || (picture?.getAttribute('src') ?? ''));
    if (!isKnown) return;
    block.remove();
  }
}

/**
 * One article out of its pages, in order: text and pictures of all, everything else as the first page says it, without
 * marks and summary, which stand for the text as it was. `document` only lends its parser.
 */
export function joinPages(first: Article, others: readonly Article[], document: Document): Article {
  const whole = document.implementation.createHTMLDocument('').body;
  const known = new Set<string>();
  for (const { html } of [first, ...others]) {
    const page = parseInert(html, document);
    if (known.size) withoutRepeats(page, known);
    else
      for (const block of [...page.children].slice(0, HEAD))
        known.add(wordsOf(block) || (block.querySelector('img') ?? block).getAttribute('src') || '');
    const section = whole.ownerDocument.createElement('section');
    section.append(page);
    if (section.childNodes.length) whole.append(section);
  }
  const { furtherPages: _, ...rest } = first;
  return { ...rest, html: whole.innerHTML, text: mapText(whole).text, marks: [], summary: [] };
}
