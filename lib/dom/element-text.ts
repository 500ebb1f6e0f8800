/** White space that is not one space: most texts have none, and to write those anew costs ten times as much as to see it. */
const GAP = /(?! [^\s\u200b])[\s\u200b]+/g;

/** White space as one space, none at the ends. `' 제목\n 둘 '` -> `제목 둘` */
export function oneLine(text: string | null | undefined): string {
  return text ? text.replace(GAP, ' ').trim() : '';
}

const SILENT =
  'script,style,noscript,template,textarea,select,.sound_only,.blind,.sr-only,.screen-reader-text';

/** The visible text of a small element, such as a title or an author line; labels for screen readers left out. */
export function shortText(element: Element | null | undefined): string {
  if (!element) return '';
  if (!element.firstElementChild || !element.querySelector(SILENT)) return oneLine(element.textContent);
  let text = '';
  const walk = (node: Node, depth: number): void => {
    if (depth > 50) return;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1 && !(child as Element).matches(SILENT)) walk(child, depth + 1);
    }
  };
  walk(element, 0);
  return oneLine(text);
}

const isCjk = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff);

/**
 * How much there is to read, in characters of a Latin text: a Hangul, Kana or Han character says about as much as
 * two and a half Latin ones. White space does not count. `한국은행` -> 10
 */
export function weigh(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 32) weight += code >= 0x3040 && isCjk(code) ? 2.5 : 1;
  }
  return weight;
}

/** Share of the text that stands in links, 0 to 1. A link to a place on the same page counts a third. */
export function linkDensity(element: Element): number {
  const links = element.querySelectorAll('a');
  const total = links.length && weigh(element.textContent ?? '');
  if (!total) return 0;
  let linked = 0;
  for (const link of links) {
    const share = link.getAttribute('href')?.startsWith('#') ? 0.3 : 1;
    linked += weigh(link.textContent ?? '') * share;
  }
  return linked / total;
}
