/** An expression: signs in these parts whose particle stands on the next line, with what stands around them. */
export const torn = (root: string, parts: string): string => `(() => {
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
    for (const { index } of text.matchAll(/[)%’”](?=[가-힣])/g))
      if (Math.abs(top(index) - top(index + 1)) > 12) found.push(text.slice(index - 6, index + 4));
  }
  return found;
})()`;
