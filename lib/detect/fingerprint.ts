const MOST_PARAGRAPHS = 20;

/** Title, headline and the beginnings of the first paragraphs: changes when single-page navigation brings another text. */
export function fingerprint(document: Document): string {
  const parts = [
    document.title,
    begin(document.querySelector('h1'), 200),
    begin(document.querySelector('article'), 200),
  ];
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) parts.push(begin(paragraphs[i], 60));
  return parts.join('\n');
}

function begin(element: Element | null | undefined, length: number): string {
  return (element?.textContent ?? '').trim().slice(0, length);
}
