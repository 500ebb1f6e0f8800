import { oneLine } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { CAPTION } from './figures-on.ts';

const CLIMB = 4;
const SHORTEST = 15;
const LONGEST = 400;
/** Characters beside the caption, such as the photographer's name, that a box of a picture may hold. */
const BESIDE = 80;
/** Folded characters from which on a picture's description names its caption. */
const TELLING = 12;
const NO_WORDS = 'a,img,h1,h2,h3,h4,ul,ol,table,form,blockquote';
/** Attributes of a picture that a page has in several sizes: nobody does that for an icon. */
const SIZES = '[srcset],[data-srcset],picture:has(source) img';
/** Pixels. */
const WIDE = 300;
const PEOPLE = /author|byline|profile|avatar|bio|reporter|logo/i;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Does it hold any text but white space? Asked of the first words, since a box may hold the whole page. */
function holdsWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) if (/[^\s\u200b]/.test(walker.currentNode.nodeValue ?? '')) return true;
  return false;
}

/** The elements that hold the picture and nothing else, from the inside, and the box around the outermost. */
function holders(image: Element): Element[] {
  const found: Element[] = [image];
  for (let step = 0; step < CLIMB; step++) {
    const parent = found.at(-1)?.parentElement;
    // Asked for a second one, not counted: a gallery of thousands would be counted for each of them.
    if (!parent || parent.nodeName === 'BODY' || parent.getElementsByTagName('img')[1]) break;
    if (holdsWords(parent)) break;
    found.push(parent);
  }
  return found;
}

function wordsAfter(holder: Element): Element | undefined {
  let next = holder.nextElementSibling;
  while (next && !holdsWords(next) && !next.querySelector('img')) next = next.nextElementSibling;
  if (!next || next.querySelector(NO_WORDS) || next.matches(NO_WORDS)) return undefined;
  const { length } = oneLine(next.textContent);
  return length >= SHORTEST && length <= LONGEST && next.querySelectorAll('p').length < 2 ? next : undefined;
}

const isLarge = (image: Element): boolean =>
  Number.parseInt(image.getAttribute('width') ?? '', 10) >= WIDE || image.matches(SIZES);

/** Is this all that its box says, beside a name or two? Then the box is the picture's. */
function fillsBox(words: Element): boolean {
  const box = words.parentElement;
  if (!box || box.nodeName === 'BODY' || box.querySelector('a,h1,h2,h3,h4,input') || box.closest('a'))
    return false;
  if (PEOPLE.test(`${nameOf(box)} ${nameOf(words)}`)) return false;
  return (
    oneLine(box.textContent).length - oneLine(words.textContent).length <= BESIDE &&
    box.querySelectorAll('img').length === 1
  );
}

/** `항구의 새벽` is the picture's description, and `항구의 새벽. 사진 홍길동` its caption. */
function says(words: Element, description: string | null): boolean {
  const said = fold(description ?? '');
  const text = fold(oneLine(words.textContent));
  return said.length >= TELLING && text.length <= said.length + BESIDE && text.includes(said);
}

/**
 * Captions that nobody named get a name that finders of figures know, in place: the words right after a picture that
 * repeat its description, or that are all its box holds. `root` belongs to an inert copy of the page. Returns how many.
 */
export function nameCaptions(root: Element): number {
  let named = 0;
  for (const image of root.querySelectorAll('img')) {
    if (image.closest(`a,figure:has(figcaption)`)) continue;
    const words = holders(image)
      .map(wordsAfter)
      .find((found) => found !== undefined);
    if (!words || words.matches(CAPTION) || words.querySelector(CAPTION)) continue;
    if (!says(words, image.getAttribute('alt')) && !(isLarge(image) && fillsBox(words))) continue;
    words.classList.add('caption');
    named++;
  }
  return named;
}
