import { counted, type Step } from '../step.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DETAILS DIV DL FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
);
const HOLDERS = 'div,section,article,main,center,font,td,blockquote,body';

/** Sub-headlines that a style sheet alone sets apart from the text behind them. */
const SET_APART = /(?:^|[\s_-])(?:summary|sub[_-]?tit(?:le)?|mid[_-]?tit(?:le)?)(?:$|[\s_-])/i;

const isSetApart = (node: Node): boolean =>
  /^(?:STRONG|B|EM|SPAN)$/.test(node.nodeName) &&
  SET_APART.test((node as Element).getAttribute('class') ?? '');

const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !(node.nodeValue ?? '').trim());
const isBreak = (node: Node | undefined): boolean => node?.nodeName === 'BR';
const holdsBlock = (node: Node): boolean =>
  node.nodeType === 1 &&
  (BLOCKS.has(node.nodeName) ||
    ((node as Element).firstElementChild !== null &&
      (node as Element).querySelector('p,div,table,ul,ol,figure,blockquote') !== null));

/** Runs of inline nodes between blocks; a run is cut at two line breaks. One break stays a break. */
function runs(holder: Element): Node[][] {
  const found: Node[][] = [];
  let run: Node[] = [];
  const close = (): void => {
    while (run.length && (isBreak(run.at(-1)) || isBlank(run.at(-1) as Node))) run.pop();
    if (run.length) found.push(run);
    run = [];
  };
  let breaks = 0;
  for (const node of holder.childNodes) {
    if (holdsBlock(node)) {
      close();
      breaks = 0;
    } else if (isBreak(node)) {
      if (++breaks >= 2) close();
      else if (run.length) run.push(node);
    } else if (isBlank(node)) {
      if (run.length) run.push(node);
    } else if (isSetApart(node)) {
      close();
      found.push([node]);
      breaks = 0;
    } else {
      breaks = 0;
      run.push(node);
    }
  }
  close();
  return found;
}

/** Bare text and `<br><br>` become paragraphs: sentences, marks and type all depend on where a paragraph ends. */
export const paragraphs: Step = (root) => {
  const { ownerDocument: document } = root;
  let made = 0;
  for (const holder of [root, ...root.querySelectorAll(HOLDERS)]) {
    const inTable = holder.nodeName === 'TD';
    if (inTable && !holder.querySelector('br + br')) continue;
    for (const run of runs(holder)) {
      const first = run[0];
      if (!first) continue;
      const paragraph = document.createElement('p');
      first.parentNode?.insertBefore(paragraph, first);
      paragraph.append(...run);
      made++;
    }
    for (const child of [...holder.children]) {
      if (isBreak(child)) child.remove();
    }
  }
  return counted('paragraphs', made);
};
