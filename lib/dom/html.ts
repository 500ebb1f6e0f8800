import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { parseInert } from './inert.ts';
import { formatSrcset, parseSrcset } from './srcset.ts';

/** What sanitising needs of a browser window; jsdom's has it too. */
export type WindowLike = Window & typeof globalThis;

const TAGS =
  'a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption ' +
  'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub ' +
  'summary sup table tbody td tfoot th thead time tr u ul var wbr';
/** Formulas: what browsers set by themselves. Nothing that embeds, links, or holds markup of another language. */
const MATHS =
  'math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup ' +
  'msup mtable mtd mtext mtr munder munderover semantics annotation';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
const ATTRIBUTES =
  'href src srcset alt title width height class lang dir colspan rowspan scope datetime start reversed value rel data-src data-kind ' +
  'display displaystyle mathvariant stretchy fence accent accentunder linethickness columnalign encoding';

const KEPT_ATTRIBUTES = new Set(ATTRIBUTES.split(' '));

/**
 * Takes off `root` what the sanitiser would drop anyway: attributes that are not allowed, and classes of others. Makes
 * nothing safe; the sanitiser, which looks at each attribute much longer, then has a smaller text before it.
 */
export function dropAttributes(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 1);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (!element.hasAttributes()) continue;
    for (const name of element.getAttributeNames()) {
      if (
        KEPT_ATTRIBUTES.has(name) &&
        (name !== 'class' || element.getAttribute('class')?.includes('pandok-'))
      )
        continue;
      element.removeAttribute(name);
    }
  }
}

// No id and no name: either would let a stranger's markup shadow properties of the document that shows it.
const CONFIG: Config = {
  ALLOWED_TAGS: `${TAGS} ${MATHS}`.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml', MATHML],
  RETURN_DOM: true,
};

const WEB = /^https?:\/\//i;
const LINK = /^(?:https?:\/\/|mailto:)/i;
const IMAGE = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;
const TEX = /^application\/x-tex$/;
const OUR_CLASS = /^pandok-[a-z]+(?:-\d{1,3})?$/;

const purifiers = new WeakMap<object, DOMPurify>();

function keepIf(element: Element, name: string, pattern: RegExp): void {
  const value = element.getAttribute(name);
  if (value !== null && !pattern.test(value)) element.removeAttribute(name);
}

/** Of the sizes of a picture, only those on the web. */
function keepWebSizes(image: Element): void {
  const value = image.getAttribute('srcset');
  if (value === null) return;
  const kept = parseSrcset(value).filter(({ url }) => WEB.test(url));
  if (kept.length && image.nodeName === 'IMG') image.setAttribute('srcset', formatSrcset(kept));
  else image.removeAttribute('srcset');
}

/** What the allow list cannot say: which addresses may be followed or loaded, and that only our own classes stay. A formula links nowhere. */
function tighten(node: Element): void {
  if (!node.hasAttributes?.()) return;
  if (node.namespaceURI === MATHML) node.removeAttribute('href');
  keepIf(node, 'href', LINK);
  keepIf(node, 'src', IMAGE);
  keepWebSizes(node);
  keepIf(node, 'data-src', LINK);
  keepIf(node, 'encoding', TEX);
  const classes = (node.getAttribute('class') ?? '').split(/\s+/).filter((name) => OUR_CLASS.test(name));
  if (classes.length) node.setAttribute('class', classes.join(' '));
  else node.removeAttribute('class');
  if (node.hasAttribute('href')) node.setAttribute('rel', 'noopener noreferrer');
  else node.removeAttribute('rel');
}

function purifierFor(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  // What it exports stands on the window that it was loaded in, if there is one.
  const made = window === globalThis.window ? createDOMPurify : createDOMPurify(window);
  // Once: given with each call, its lists are read anew each time.
  made.setConfig(CONFIG);
  made.addHook('afterSanitizeAttributes', tighten);
  purifiers.set(window, made);
  return made;
}

/**
 * A stranger's HTML, made safe to show: a strict allow list of elements and attributes, nothing that runs, loads a
 * frame, submits, or carries an id or name. Links keep only http(s) and mailto, images http(s) and inline bitmaps, their other sizes http(s).
 * Works on inert documents, so nothing is fetched meanwhile. Where the window cannot sanitise, the answer is empty.
 */
export function sanitise(html: string, window: WindowLike): string {
  return sanitisedBody(html, window)?.html ?? '';
}

/** What was made safe here last. An article is shown where it was read, and once is enough then. */
let safe: string | undefined;

/** The same as nodes too, in an inert document: for who wants to look at them and would parse the text again. */
export function sanitisedBody(
  dirty: string,
  window: WindowLike,
): { readonly body: HTMLElement; readonly html: string } | undefined {
  const purifier = purifierFor(window);
  // A page of frames has no body, and nothing is left of it.
  const body = purifier.isSupported && (purifier.sanitize(dirty) as unknown as HTMLElement | null);
  if (!body) return undefined;
  safe = body.innerHTML;
  return { body, html: safe };
}

/** HTML of an article, parsed and ready to be put on screen: sanitised again wherever it comes from elsewhere. */
export function parseFragment(html: string, window: WindowLike): DocumentFragment {
  return parseInert(html === safe ? html : sanitise(html, window), window.document);
}
