/** CSS pixels under which text is covered by the bar. */
export const BAR = 56;
/** Between paragraphs there is no text: so far down it is looked for, in such steps. CSS pixels. */
const DEEP = 240;
const STEP = 24;

/** A letter of an article and where it stood on screen, in CSS pixels. */
interface Line {
  readonly text: Text;
  readonly at: number;
  readonly top: number;
}

const textsIn = (box: Element): TreeWalker => box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);

/** Where the letter `at` of `text` stands. Not a number where it does not. */
function topOf(text: Text, at: number): number {
  const range = text.ownerDocument.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getClientRects()[0]?.top ?? Number.NaN;
}

/** Where the letter of a line stands now. Marks are put around words: its text is split, and goes on in the next one. */
function topNow(body: Element, { text, at }: Line): number {
  const texts = textsIn(body);
  texts.currentNode = text;
  let node: Text | null = body.contains(text) ? text : null;
  let left = at;
  while (node && left >= node.length) {
    left -= node.length;
    node = texts.nextNode() as Text | null;
  }
  return node ? topOf(node, left) : Number.NaN;
}

/** The first letter of the first line of `block` below `edge`. */
function lineIn(block: Element, edge: number): Line | undefined {
  const texts = textsIn(block);
  const range = block.ownerDocument.createRange();
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    range.selectNodeContents(text);
    const { bottom, height } = range.getBoundingClientRect();
    if (height === 0 || bottom <= edge) continue;
    // By halves: letters stand the lower the later they come.
    let low = 0;
    let high = text.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(text, middle) < edge) low = middle + 1;
      else high = middle;
    }
    const top = topOf(text, low);
    if (top >= edge) return { text, at: low, top };
  }
  return undefined;
}

/** The first line that can be read, once the top of the article has been scrolled away. */
function firstLine(body: HTMLElement): Line | undefined {
  const { left, top, width } = body.getBoundingClientRect();
  if (top >= BAR) return undefined;
  const tree = body.getRootNode() as Document | ShadowRoot;
  for (let edge = BAR; edge < BAR + DEEP; edge += STEP) {
    const block = tree.elementFromPoint(left + width / 2, edge);
    const line = block && block !== body && body.contains(block) ? lineIn(block, BAR) : undefined;
    if (line) return line;
  }
  return undefined;
}

/**
 * Keeps the first line that can be read where it stands on screen while the text around it is set anew: wider, narrower or
 * larger, beside a panel, on a screen that was turned. Browsers do so only where no measure of a box changes. Returns how to
 * call it off.
 */
export function holdLine(view: HTMLElement, body: HTMLElement): () => void {
  let line: Line | undefined;
  let frame = 0;
  /** How far it has gone from where it was noted. Not a number where it is gone. */
  const gone = (): number => (line ? topNow(body, line) - line.top : Number.NaN);
  const heightNow = (): number => body.getBoundingClientRect().height;
  /** Of the body, when the line was last held. */
  let height = 0;
  const note = (): void => {
    frame = 0;
    // A text set anew is laid out, and Firefox scrolls by it, before the line is held again: then it is still to be.
    if (heightNow() !== height) return;
    // After its place was held it is the same line still.
    if (!(Math.abs(gone()) < 1)) line = firstLine(body);
  };
  const scrolled = (): void => {
    frame ||= requestAnimationFrame(note);
  };
  // Heard after the text is laid out and before it is painted.
  const resized = new ResizeObserver(() => {
    const moved = gone();
    height = heightNow();
    // Setting it to what it is would end a scroll that is under way.
    if (Math.abs(moved) >= 1) view.scrollTop += moved;
    // The text is another one.
    if (Number.isNaN(moved)) line = firstLine(body);
  });
  view.addEventListener('scroll', scrolled, { passive: true });
  resized.observe(body);
  return () => {
    cancelAnimationFrame(frame);
    view.removeEventListener('scroll', scrolled);
    resized.disconnect();
  };
}
