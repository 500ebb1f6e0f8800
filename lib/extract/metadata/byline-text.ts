import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';

const MOST_TEXTS = 2500;
const LONGEST = 90;
const LABEL =
  '(?:by|von|par|por|door|di|af|av|texte?|words by|written by|posted by|reporting by|geschrieben von|글|글쓴이|작성자|文|著者|作者|记者|記者)';
const BYLINE = new RegExp(`^${LABEL}(?:\\s*[:：/／]\\s*|\\s+)(.{2,60})$`, 'i');
/** A name begins with a capital, or has no case at all. */
const NAME = /^[\p{Lu}\p{Lo}][^,;:!?]*(?:,\s*\p{Lu}[^,;:!?]*){0,4}$/u;
const ALONE =
  /^(?:by|von|par|por|door|words by|written by|posted by|geschrieben von|글쓴이|작성자|著者|作者)\s*[:：]?$/i;
const ELSEWHERE = `${COMMENTS},footer,nav,aside,form,figure,figcaption,blockquote`;

/**
 * The first short text of the page that begins as a byline does, without its label: `Von Anna Roth und Jo Lang` ->
 * `Anna Roth und Jo Lang`. Where no markup says who wrote it, this is how a reader knows.
 */
export function bylineText(document: Document): string | undefined {
  const { body } = document;
  if (!body) return undefined;
  const walker = document.createTreeWalker(body, 4);
  let awaited = false;
  let node = walker.nextNode();
  for (let asked = 0; node && asked < MOST_TEXTS; asked++, node = walker.nextNode()) {
    const { data } = node as Text;
    const text = data.length <= LONGEST * 3 ? data.trim() : '';
    if (!text) continue;
    if (text.length > LONGEST) {
      awaited = false;
      continue;
    }
    const found = awaited ? text : BYLINE.exec(text)?.[1];
    awaited = ALONE.test(text);
    if (
      found &&
      NAME.test(found) &&
      found.split(' ').length <= 9 &&
      !(node.parentElement && closest(node.parentElement, ELSEWHERE))
    )
      return found;
  }
  return undefined;
}
