/**
 * The class that sets the quotation mark which a text begins with out into the margin: browsers do not. A single mark is a
 * narrower one. `“곧 연다”고 했다` -> `hung`; `‘해온 2호’가 떴다` -> `hung one`.
 */
export const hungClass = (text: string | null | undefined): string | undefined => {
  const [mark, single] = /^(?:["“]|(['‘]))/.exec(text ?? '') ?? [];
  return mark && (single ? 'hung one' : 'hung');
};

/** Gives it to the paragraphs. */
export function hangQuotes(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const hung = hungClass(paragraph.firstChild?.nodeValue);
    // Beside the place of a note, which is a class too.
    if (hung) paragraph.className += ` ${hung}`;
  }
}
