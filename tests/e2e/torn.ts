export interface Seam {
  /** What a line may not end with, before what the next one may not begin with. */
  readonly pattern: RegExp;
  /** The elements that see to it. */
  readonly held: string;
}

export const PARTICLES: Seam = { pattern: /[)%’”](?=[가-힣])/g, held: '.joiner' };
/** Numerals and their unit: `3조 2천억 원`. */
export const FIGURES: Seam = {
  pattern: /[\d백천만억조](?<=\d[백천]?[만억조]?) (?=\d|[가-힣]{1,3}(?![가-힣]))/g,
  held: '.held',
};

/** An expression: seams in these parts at which a line ends, with what stands around them. */
export const torn = (root: string, parts: string, { pattern }: Seam): string => `(() => {
  const found = [];
  for (const part of ${root}.querySelectorAll(${JSON.stringify(parts)})) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const spots = [];
    let text = '';
    while (walker.nextNode()) {
      const { data } = walker.currentNode;
      text += data;
      for (let at = 0; at < data.length; at += 1) spots.push([walker.currentNode, at]);
    }
    const top = (index) => {
      const [node, at] = spots[index];
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top;
    };
    for (const { 0: { length }, index } of text.matchAll(${pattern}))
      if (Math.abs(top(index) - top(index + length)) > 12) found.push(text.slice(index - 6, index + 4));
  }
  return found;
})()`;

/** An expression: lets go of what holds the seams of these parts. */
export const letGo = (root: string, parts: string, { held }: Seam): string =>
  `${root}.querySelectorAll('${held}').forEach((one) => one.closest(${JSON.stringify(parts)}) && one.replaceWith(...one.childNodes))`;
