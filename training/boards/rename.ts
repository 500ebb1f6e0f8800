import { createHash } from 'node:crypto';

const veiled = (name: string): string => `n${createHash('sha1').update(name).digest('hex').slice(0, 8)}`;

/**
 * Turns every class and id of the page into a name that says nothing, the same everywhere: an engine that nobody has
 * met and whose author named nothing as others do. Changes the document.
 */
export function renameEverything(document: Document): void {
  for (const element of document.querySelectorAll('[class],[id]')) {
    const names = element.getAttribute('class');
    if (names) element.setAttribute('class', names.split(/\s+/).filter(Boolean).map(veiled).join(' '));
    if (element.id) element.id = veiled(element.id);
  }
}
