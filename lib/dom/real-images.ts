import { absolute } from './address.ts';
import { parseInert } from './inert.ts';
import { selectAll } from './page-names.ts';
import { absoluteCandidates, type Candidate, formatSrcset, parseSrcset, widest } from './srcset.ts';

/** Where lazy loaders keep the picture in full, most telling first. */
const FULL = ['data-original', 'data-hi-res-src', 'data-full-src', 'data-large-file'];
/** Where they keep what stands in the page. */
const LAZY = ['data-src', 'data-lazy-src', 'data-lazy', 'data-url', 'data-image', 'data-echo', 'ec-data-src'];
const PLACEHOLDER =
  /^data:|(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|loading|lazy|grey|gray|dummy|empty|noimg)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const PICTURE_FILE = /^(?:https?:)?\/\/?[^\s]+\.(?:jpe?g|png|webp|gif|avif)(?:[?#\s]|$)/i;

const isPlaceholder = (src: string | null): boolean => !src || PLACEHOLDER.test(src);

const sizesIn = (text: string | null): Candidate[] =>
  parseSrcset(text ?? '').filter(({ url }) => !isPlaceholder(url));

/** The sizes that an element offers; loaders hide them behind names such as `data-lazy-srcset`, and those are the true ones. */
function sizesOf(element: Element): Candidate[] {
  const names = element.getAttributeNames().filter((name) => name.endsWith('srcset'));
  for (const name of names.sort()) {
    const found = sizesIn(element.getAttribute(name));
    if (found.length) return found;
  }
  return [];
}

/**
 * What a wide screen takes of a `<picture>`: the first source that is not for small ones. JPEG and PNG before newer
 * formats, which every browser draws but not every reader of what was exported.
 */
function sizesAround(image: Element): Candidate[] {
  const parent = image.parentElement;
  if (parent?.nodeName !== 'PICTURE') return [];
  let newer: Candidate[] = [];
  for (const source of parent.querySelectorAll('source')) {
    if (/max-width/.test(source.getAttribute('media') ?? '')) continue;
    const found = sizesOf(source);
    if (found.length && !/webp|avif/.test(source.getAttribute('type') ?? '')) return found;
    if (!newer.length) newer = found;
  }
  return newer;
}

/** Loaders name their attributes as they like; an address of a picture in one of them is the picture. */
function fromAnyAttribute(image: Element): string | undefined {
  for (const { name, value } of image.attributes) {
    if (!name.startsWith('data-') || !PICTURE_FILE.test(value) || /[{<"]/.test(value)) continue;
    const found = value.includes(' ') ? widest(sizesIn(value)) : value;
    if (found && !isPlaceholder(found)) return found;
  }
  return undefined;
}

function firstOf(image: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('{') && !isPlaceholder(value)) return value;
  }
  return undefined;
}

/** The address of a picture, and all the sizes it comes in. */
interface Sighting {
  readonly src: string | undefined;
  readonly sizes: readonly Candidate[];
}

function trueAddress(image: Element): Sighting {
  const own = sizesOf(image);
  const sizes = own.length ? own : sizesAround(image);
  const src =
    firstOf(image, FULL) ??
    widest(sizes) ??
    firstOf(image, LAZY) ??
    firstOf(image, ['src']) ??
    fromAnyAttribute(image);
  return { src, sizes };
}

/** Sizes of one kind, each with its measure: a browser cannot weigh widths against densities. */
function keptSizes(sizes: readonly Candidate[], base: string): Candidate[] {
  const found = absoluteCandidates(sizes, base);
  const measured = found.filter(({ width }) => width);
  return measured.length ? measured : found;
}

/** gnuboard shows a thumbnail inside a link to the viewer, whose `fn` is the file: `/data/editor/2511/a.jpg`. */
function fromViewer(image: Element, base: string): string | undefined {
  const href = image.parentElement?.nodeName === 'A' ? image.parentElement.getAttribute('href') : null;
  if (!href?.includes('view_image.php')) return undefined;
  const address = absolute(href, base);
  const file = address ? new URL(address).searchParams.get('fn') : null;
  return file ? absolute(file, base) : undefined;
}

/** Where a picture really is, absolute, in the widest size that its image offers for a screen. */
export const realAddress = (image: Element, base: string): string | undefined =>
  fromViewer(image, base) ?? absolute(trueAddress(image).src, base);

/**
 * Gives every image under `root` its full-size absolute address, and in `srcset` the other sizes it comes in: lazy
 * loaders, srcset, picture, `<noscript>` twins. Returns how many changed.
 */
export function realImages(root: Element | Document, base: string): number {
  let changed = unwrapNoscript(root);
  for (const image of root.querySelectorAll('img')) {
    const { src, sizes } = trueAddress(image);
    const found = fromViewer(image, base) ?? src;
    const address = found?.startsWith('data:image/') ? found : absolute(found, base);
    if (!address) continue;
    if (address !== image.getAttribute('src')) changed++;
    for (const name of image.getAttributeNames())
      if (name.endsWith('srcset') || FULL.includes(name) || LAZY.includes(name)) image.removeAttribute(name);
    image.setAttribute('src', address);
    const kept = keptSizes(sizes, base);
    if (kept.length > 1) image.setAttribute('srcset', formatSrcset(kept));
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
  for (const noscript of [...selectAll(root, 'noscript')]) {
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
    else if (!trueAddress(twin).src) {
      twin.replaceWith(copy);
      noscript.remove();
    } else continue;
    changed++;
  }
  return changed;
}
