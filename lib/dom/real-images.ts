import { absolute } from './address.ts';
import { parseInert } from './inert.ts';

/** Where lazy loaders keep the true address, most telling first. */
const LAZY = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-url',
  'data-image',
  'data-echo',
  'ec-data-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PLACEHOLDER =
  /^data:|(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|loading|lazy|grey|gray|dummy|empty|noimg)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const PICTURE_FILE = /^(?:https?:)?\/\/?[^\s]+\.(?:jpe?g|png|webp|gif|avif)(?:[?#\s]|$)/i;
const MAX_WIDTH = 2000;

/** The widest picture of a srcset that is not larger than a screen needs. Commas inside addresses are kept. */
export function widest(srcset: string): string | undefined {
  let best: string | undefined;
  let bestSize = -1;
  for (const match of srcset.slice(0, 20_000).matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wxh]))?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 1) * (match[3] === 'x' || !match[3] ? 1000 : 1);
    if (match[1] && size > bestSize && (size <= MAX_WIDTH || bestSize < 0)) {
      best = match[1];
      bestSize = size;
    }
  }
  return best;
}

const isPlaceholder = (src: string | null): boolean => !src || PLACEHOLDER.test(src);

function fromPicture(image: Element): string | undefined {
  const parent = image.parentElement;
  if (parent?.nodeName !== 'PICTURE') return undefined;
  for (const source of parent.querySelectorAll('source')) {
    const found = widest(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '');
    if (found && !isPlaceholder(found)) return found;
  }
  return undefined;
}

/** Loaders name their attributes as they like; an address of a picture in one of them is the picture. */
function fromAnyAttribute(image: Element): string | undefined {
  for (const { name, value } of image.attributes) {
    const set = /^data-.*srcset$/.test(name);
    if (!name.startsWith('data-') || !(set || PICTURE_FILE.test(value)) || /[{<"]/.test(value)) continue;
    const found = set || value.includes(' ') ? widest(value) : value;
    if (found && !isPlaceholder(found)) return found;
  }
  return undefined;
}

function trueAddress(image: Element): string | undefined {
  for (const name of LAZY) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('{') && !isPlaceholder(value)) return value;
  }
  const src = image.getAttribute('src');
  for (const name of LAZY_SETS) {
    const found = widest(image.getAttribute(name) ?? '');
    if (found && !isPlaceholder(found)) return found;
  }
  if (!isPlaceholder(src)) return src ?? undefined;
  return fromPicture(image) ?? fromAnyAttribute(image);
}

/** gnuboard shows a thumbnail inside a link to the viewer, whose `fn` is the file: `/data/editor/2511/a.jpg`. */
function fromViewer(image: Element, base: string): string | undefined {
  const href = image.parentElement?.nodeName === 'A' ? image.parentElement.getAttribute('href') : null;
  if (!href?.includes('view_image.php')) return undefined;
  const address = absolute(href, base);
  const file = address ? new URL(address).searchParams.get('fn') : null;
  return file ? absolute(file, base) : undefined;
}

/**
 * Gives every image under `root` its full-size absolute address: lazy loaders, srcset, picture, `<noscript>` twins.
 * Returns how many changed.
 */
export function realImages(root: Element | Document, base: string): number {
  let changed = unwrapNoscript(root);
  for (const image of root.querySelectorAll('img')) {
    const found = fromViewer(image, base) ?? trueAddress(image);
    const address = found?.startsWith('data:image/') ? found : absolute(found, base);
    if (!address) continue;
    if (address !== image.getAttribute('src')) changed++;
    image.setAttribute('src', address);
    for (const name of [...LAZY, ...LAZY_SETS]) image.removeAttribute(name);
  }
  return changed;
}

/** The picture before a `<noscript>`, past what shows nothing, such as an icon. */
function placeholderBefore(noscript: Element): Element | null {
  let before = noscript.previousElementSibling;
  while (before && !before.matches('img,:has(img)') && !before.textContent?.trim())
    before = before.previousElementSibling;
  return before?.nodeName === 'IMG' ? before : (before?.querySelector('img') ?? null);
}

/** A `<noscript>` that holds one picture is the twin of a lazy placeholder before it: it takes the placeholder's place. */
function unwrapNoscript(root: Element | Document): number {
  let changed = 0;
  for (const noscript of [...root.querySelectorAll('noscript')]) {
    const document = noscript.ownerDocument;
    const raw = noscript.textContent ?? '';
    const parsed = noscript.firstElementChild
      ? noscript
      : /<img/i.test(raw)
        ? parseInert(raw, document)
        : null;
    const images = parsed?.querySelectorAll('img');
    const image = images?.length === 1 && !(parsed?.textContent ?? '').trim() ? images[0] : undefined;
    if (!image) continue;
    const twin = placeholderBefore(noscript);
    const copy = document.importNode(image, true);
    if (!twin) noscript.replaceWith(copy);
    else if (!trueAddress(twin)) {
      twin.replaceWith(copy);
      noscript.remove();
    } else continue;
    changed++;
  }
  return changed;
}
