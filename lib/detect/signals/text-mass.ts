import { type Signals, saturate } from './signals.ts';

const MOST_PARAGRAPHS = 150;
const MOST_BREAKS = 120;
const MOST_CHARACTERS = 300_000;
/** A paragraph, in Latin characters: shorter ones are labels and teasers. */
const LONG = 80;

/**
 * How much running text there is, and whether one place holds it. Lists that print whole posts have as much text as
 * an article, in several places; a front page has many short teasers. Lengths are in Latin characters: `weight` is
 * how many of these one character of the page's script is worth.
 */
export function measureText(document: Document, weight: number): { best: number; signals: Signals } {
  const places = new Map<Element, number>();
  const paragraphs = document.getElementsByTagName('p');
  let characters = 0;
  let long = 0;
  const put = (place: Element | null, length: number) => {
    if (place) places.set(place, (places.get(place) ?? 0) + length);
  };
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS && characters < MOST_CHARACTERS; i++) {
    const paragraph = paragraphs[i] as Element;
    const text = paragraph.textContent ?? '';
    characters += text.length;
    const length = text.length > 2000 ? text.length * weight : text.trim().length * weight;
    if (length >= LONG) {
      long++;
      put(paragraph.parentElement, length);
    } else if (length > 12) {
      put(paragraph.parentElement, length / 2);
    }
  }
  addBrokenLines(document, weight, put);
  return judge([...places.values()], long);
}

/** Bodies whose lines are parted by `<br>`: the text node after each break, and before the first. */
function addBrokenLines(
  document: Document,
  weight: number,
  put: (place: Element | null, length: number) => void,
) {
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < breaks.length && i < MOST_BREAKS; i++) {
    const line = breaks[i] as Element;
    const parent = line.parentElement;
    if (!parent || parent.localName === 'p') continue;
    const length =
      lengthOf(line.nextSibling) +
      (i === 0 || line.previousElementSibling === null ? lengthOf(line.previousSibling) : 0);
    if (length * weight > 12) put(parent, length * weight);
  }
}

function lengthOf(node: Node | null): number {
  return node?.nodeType === 3 ? (node as Text).data.trim().length : 0;
}

function judge(masses: number[], long: number): { best: number; signals: Signals } {
  let best = 0;
  let total = 0;
  for (const mass of masses) {
    total += mass;
    if (mass > best) best = mass;
  }
  const share = total ? best / total : 0;
  const signals = {
    textBest: saturate(best, 800),
    textLong: best > 2500 ? 1 : 0,
    textShare: share * saturate(best, 300),
    textParagraphs: saturate(long, 6),
  };
  return { best, signals };
}
