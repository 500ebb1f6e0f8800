import { type Put, saturate } from './signals.ts';

const MOST_PARAGRAPHS = 24;
const MOST_BREAKS = 24;
const MOST_CHARACTERS = 300_000;
/** A paragraph, in Latin characters: shorter ones are labels and teasers, and count half. */
const LONG = 80;
const SHORTEST = 12;
const ENOUGH = 800;

/**
 * How much running text there is, and whether one place holds it: lists that print whole posts have as much as an
 * article, in several places. Lengths are in Latin characters: `weight` is how many of these one character of the
 * page's script is worth. Returns the length of the largest place.
 */
export function measureText(document: Document, weight: number, put: Put): number {
  const places = new Places();
  const paragraphs = document.getElementsByTagName('p');
  let characters = 0;
  let long = 0;
  for (let i = 0; i < MOST_PARAGRAPHS && characters < MOST_CHARACTERS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const text = paragraph.textContent ?? '';
    characters += text.length;
    const length = text.trim().length * weight;
    if (length < SHORTEST) continue;
    if (length >= LONG) long++;
    places.add(paragraph.parentElement, length >= LONG ? length : length / 2);
  }
  // A page with a body of paragraphs is not searched for lines as well.
  if (places.sum().best < ENOUGH) addBrokenLines(document, weight, places);
  const { best, total } = places.sum();
  if (best) {
    put('textShare', (best / total) * saturate(best, 300));
  }
  if (best > 2500) put('textLong', 1);
  if (long) put('textParagraphs', saturate(long, 6));
  return best;
}

/** Bodies whose lines are parted by `<br>`: the text node after each break, and before the first. */
function addBrokenLines(document: Document, weight: number, places: Places): void {
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < MOST_BREAKS; i++) {
    const line = breaks[i];
    if (!line) break;
    const parent = line.parentElement;
    if (!parent || parent.localName === 'p') continue;
    const before = line.previousElementSibling === null ? lengthOf(line.previousSibling) : 0;
    const length = (lengthOf(line.nextSibling) + before) * weight;
    if (length > SHORTEST) places.add(parent, length);
  }
}

function lengthOf(node: Node | null): number {
  return node?.nodeType === 3 ? (node as Text).data.trim().length : 0;
}

/** Text lengths by the element that holds them: a few, mostly the last. */
class Places {
  readonly elements: Element[] = [];
  readonly lengths: number[] = [];

  add(place: Element | null, length: number): void {
    if (!place) return;
    let at = this.elements.lastIndexOf(place);
    if (at < 0) at = this.elements.push(place) - 1;
    this.lengths[at] = (this.lengths[at] ?? 0) + length;
  }

  sum(): { best: number; total: number } {
    return {
      best: Math.max(0, ...this.lengths),
      total: this.lengths.reduce((sum, length) => sum + length, 0),
    };
  }
}
