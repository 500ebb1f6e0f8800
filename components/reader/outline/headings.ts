/** A heading of the text. `level` counts from 0, without gaps: an h4 right under an h2 is one step in. */
export interface Heading {
  readonly element: HTMLElement;
  readonly level: number;
  readonly text: string;
}

const DEEPEST = 3;

export function headingsOf(body: HTMLElement | undefined): Heading[] {
  const found = [...(body?.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? [])];
  const named = found.filter((element) => element.textContent?.trim());
  const ranks = [...new Set(named.map((element) => element.tagName))].sort();
  return named.map((element) => ({
    element,
    level: Math.min(DEEPEST, ranks.indexOf(element.tagName)),
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
