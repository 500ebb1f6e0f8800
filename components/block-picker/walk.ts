/** Smaller blocks are icons and rules. CSS pixels a side. */
const SMALLEST = 12;
const NEVER = /^(?:HTML|HEAD|SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|BR|PANDOK-READER|PANDOK-BLOCK-PICKER)$/;

/** Can this element be pointed at as a block? */
function isBlock(element: Element): boolean {
  if (NEVER.test(element.nodeName)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  return !getComputedStyle(element).display.startsWith('inline') || element.nodeName === 'IMG';
}

/** The block that holds this element, itself included. */
export function blockOf(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement) if (isBlock(at)) return at;
  return undefined;
}

/** The page's own block under a point of the viewport; `host` is our element over it. */
export function blockAt(x: number, y: number, host: Element): Element | undefined {
  return blockOf(document.elementsFromPoint(x, y).find((element) => element !== host) ?? null);
}

export type Direction = 'up' | 'down' | 'left' | 'right';

function beside(
  element: Element,
  step: 'nextElementSibling' | 'previousElementSibling',
): Element | undefined {
  for (let at = element[step]; at; at = at[step]) if (isBlock(at)) return at;
  return undefined;
}

function within(element: Element): Element | undefined {
  for (const child of element.children) {
    const found = isBlock(child) ? child : within(child);
    if (found) return found;
  }
  return undefined;
}

/** The neighbour of a block: its parent, first block within, the ones beside it; itself where there is none. */
export function neighbour(element: Element, direction: Direction): Element {
  const found = {
    up: () => blockOf(element.parentElement),
    down: () => within(element),
    left: () => beside(element, 'previousElementSibling'),
    right: () => beside(element, 'nextElementSibling'),
  }[direction]();
  return found ?? element;
}
