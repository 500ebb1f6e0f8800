import { type Signals, saturate } from './signals.ts';

const MOST_HEADINGS = 30;

/** Does one headline stand over the page and agree with its `<title>`, or do many link to elsewhere? */
export function measureHeadings(document: Document, weight: number): Signals {
  const title = fold(document.title);
  const firsts = document.getElementsByTagName('h1');
  let headline = 0;
  let agrees = 0;
  for (let i = 0; i < firsts.length && i < 3; i++) {
    const text = fold(firsts[i]?.textContent ?? '');
    if (text.length * weight < 12) continue;
    headline = 1;
    if (title.includes(text) || (title.length * weight > 12 && text.includes(title))) {
      agrees = Math.max(agrees, saturate(text.length * weight, 30));
    }
  }
  const seconds = linked(document, 'h2');
  const thirds = linked(document, 'h3');
  return {
    titleLong: saturate(title.length * weight, 60),
    headOne: firsts.length === 1 ? 1 : 0,
    headMany: firsts.length > 2 ? 1 : 0,
    headline,
    headAgrees: agrees,
    headLinked: saturate(seconds.linked + thirds.linked, 10),
    headPlain: saturate(seconds.plain + thirds.plain, 6),
  };
}

function linked(document: Document, name: 'h2' | 'h3') {
  const headings = document.getElementsByTagName(name);
  let count = 0;
  let plain = 0;
  for (let i = 0; i < headings.length && i < MOST_HEADINGS; i++) {
    const heading = headings[i] as Element;
    const inside = heading.firstElementChild?.localName === 'a' || heading.parentElement?.localName === 'a';
    if (inside) count++;
    else plain++;
  }
  return { linked: count, plain };
}

/** Letters and digits only, so that quotes, dashes and spaces do not matter. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
