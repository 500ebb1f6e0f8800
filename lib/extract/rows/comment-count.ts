const BRACKETED = /[[(]\s*\+?(\d{1,5})\s*[\])]\s*$/;
const BARE = /^\s*\+?\s*[[(]?\s*\+?(\d{1,5})\s*[\])]?\s*$/;
const MARKED = /(?:댓글|의견|덧글|comments?|replies)\s*[:+[(]?\s*(\d{1,5})/i;

const NAMED = '[class*="cmt" i], [class*="comment" i], [class*="reply" i], [class*="replies" i], .cnt';

/**
 * How many comments a row says its post has, as boards write it: `[12]` or `(12)` at the end of its link or just after,
 * `+12` or a bare number in an element that is called after comments, `댓글 12`. Absent where it says nothing.
 */
export function commentCount(box: Element, link: Element, own?: string): number | undefined {
  for (const element of box.querySelectorAll(own ?? NAMED)) {
    const found = BARE.exec(element.textContent ?? '') ?? MARKED.exec(element.textContent ?? '');
    if (found) return Number(found[1]);
  }
  if (own) return undefined;
  const said = MARKED.exec(box.textContent ?? '') ?? BRACKETED.exec(link.textContent ?? '');
  if (said) return Number(said[1]);
  const next = link.nextElementSibling ?? link.nextSibling;
  const beside = /^\s*[[(]\s*(\d{1,5})\s*[\])]/.exec(next?.textContent ?? '');
  return beside ? Number(beside[1]) : undefined;
}
