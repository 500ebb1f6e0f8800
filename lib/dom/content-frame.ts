import { weigh } from './element-text.ts';

/** A frame says this many times as much as the page around it. */
const MORE = 2;
/** Less in a frame is no article. In Latin characters, as `weigh` counts. */
const LEAST = 200;
const MOST_FRAMES = 12;

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    // Another site's: none of our business.
    return undefined;
  }
}

/** What the page itself says, its programs left out. */
function ownWords(document: Document): string {
  const walker = document.createTreeWalker(document.body, 4);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest('script,style,noscript,template')) words += nodeValue ?? '';
  }
  return words;
}

/**
 * The document that a page shows in a frame of its own site instead of showing it itself, as blogs and cafés of portals
 * do; undefined for any other page. An inert document has no frames' documents.
 */
export function contentFrame(document: Document): Document | undefined {
  const frames = [...document.getElementsByTagName('iframe')].slice(0, MOST_FRAMES);
  let best: Document | undefined;
  let most = LEAST;
  for (const frame of frames) {
    const inside = documentOf(frame);
    const said = inside?.body ? weigh(inside.body.textContent ?? '') : 0;
    if (said <= most) continue;
    best = inside;
    most = said;
  }
  return best && most > weigh(ownWords(document)) * MORE ? best : undefined;
}
