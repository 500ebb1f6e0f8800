/** Tells paragraphs that begin with a double quotation mark, which the style sheet sets into the margin: browsers do not. */
export function hangQuotes(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p'))
    if (/^["“]/.test(paragraph.firstChild?.nodeValue ?? '')) paragraph.classList.add('hung');
}
