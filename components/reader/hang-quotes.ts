/** Does a text begin with a double quotation mark? The style sheet sets that into the margin (`.hung`): browsers do not. */
export const beginsQuoted = (text: string | null | undefined): boolean => /^["“]/.test(text ?? '');

/** Tells the paragraphs that do. */
export function hangQuotes(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p'))
    if (beginsQuoted(paragraph.firstChild?.nodeValue)) paragraph.classList.add('hung');
}
