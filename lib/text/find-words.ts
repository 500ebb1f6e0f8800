import type { Span } from '../model/span.ts';

/**
 * Where words stand in a text whose white space may differ: a browser gives a selection over two paragraphs as one line.
 * `배는 떠났다. 항구는` in `배는 떠났다.\n\n항구는 비었다.` -> the first 12 characters. The first place, or nothing.
 */
export function findWords(text: string, words: string): Span | undefined {
  const letters = words.replace(/\s+/g, '');
  if (letters === '') return undefined;
  let bare = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (/\s/.test(letter)) continue;
    bare += letter;
    places.push(at);
  }
  const found = bare.indexOf(letters);
  const start = places[found];
  const last = places[found + letters.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
