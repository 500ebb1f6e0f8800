/** CSS pixels under which text is covered by the bar. */
export const BAR = 56;
/** Between paragraphs there is no text: so far down it is looked for, in such steps. CSS pixels. */
const DEEP = 240;
const STEP = 24;

/** A letter of an article and where it stands on screen, in CSS pixels. */
interface Line {
  readonly range: Range;
  readonly top: number;
}

const topOf = (range: Range): number => range.getClientRects()[0]?.top ?? Number.NaN;

/** The first letter of the first line of `block` below `edge`. */
function lineIn(block: Element, edge: number): Line | undefined {
  const range = block.ownerDocument.createRange();
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    range.selectNodeContents(text);
    const { bottom, height } = range.getBoundingClientRect();
    if (height === 0 || bottom <= edge) continue;
    // By halves: letters stand the lower the later they come.
    let low = 0;
    let high = text.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      range.setStart(text, middle);
      range.setEnd(text, middle + 1);
      if (topOf(range) < edge) low = middle + 1;
      else high = middle;
    }
    range.setStart(text, low);
    range.setEnd(text, low + 1);
    const top = topOf(range);
    if (top >= edge) return { range, top };
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
  const gone = (): number =>
    line?.range.startContainer.isConnected ? topOf(line.range) - line.top : Number.NaN;
  const note = (): void => {
    frame = 0;
    // After its place was held it is the same line still.
    if (!(Math.abs(gone()) < 1)) line = firstLine(body);
  };
  const scrolled = (): void => {
    frame ||= requestAnimationFrame(note);
  };
  // Heard after the text is laid out and before it is painted.
  const resized = new ResizeObserver(() => {
    const moved = gone();
    // Setting it to what it is would end a scroll that is under way.
    if (Math.abs(moved) >= 1) view.scrollTop += moved;
  });
  // Marks that are put around words take them out of the range.
  const marked = new MutationObserver(() => {
    line = undefined;
    scrolled();
  });
  view.addEventListener('scroll', scrolled, { passive: true });
  resized.observe(body);
  marked.observe(body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    view.removeEventListener('scroll', scrolled);
    resized.disconnect();
    marked.disconnect();
  };
}
