/** Words and measures that systems add to a file's name for another size or crop of one picture. */
const VARIANT =
  /(?:^|[-_.~=])(?:\d{2,4}x\d{2,4}|[whs]\d{2,4}|\d{2,4}[wh]|v?\d{1,2}_\d{1,2}|\d{3,4}|w-\d{2,4}|wm-[a-z]+|zc-[0-9a-f]{8}|scaled|large|medium|small|thumb(?:nail)?|crop(?:ped)?|original|full|hd|og|social|wide|square|e\d{10,})(?=$|[-_.~=])/gi;
/** What names one picture alone: a UUID, a hash, the number of a file. A day is none. */
const ID =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{13,}|(?<!\d)(?!(?:19|20)\d{6}(?!\d))\d{7,}/gi;
/** Resizers get the picture's own address as a parameter: `/_next/image?url=%2Fphoto%2Fquay.jpg&w=640`. */
const INNER = /[?&]\w+=((?:https?(?::|%3a)|\/|%2f)[^&#]+\.(?:jpe?g|png|webp|gif|avif))(?=$|[?&#]|%3f|%26)/i;
const SHORTEST_STEM = 8;
/** A short name that is a file's number. */
const NUMBERED = /^\d{5,}$/;

const innerOf = (address: string): string | undefined =>
  INNER.exec(address)?.[1]?.replace(/%3a/i, ':').replace(/%2f/gi, '/');

/** The picture that a service frames for sharing, whole and absolute, where its address is a parameter of the service's. */
export function framedPicture(address: string): string | undefined {
  const inner = /[?&]\w+=(https?(?::|%3a)[^&#]+)/i.exec(address)?.[1];
  if (!inner || !innerOf(address)) return undefined;
  try {
    return decodeURIComponent(inner);
  } catch {
    return undefined;
  }
}

const pathOf = (address: string): string =>
  (innerOf(address) ?? address).replace(/[?#].*$/, '').replace(/\/$/, '');

const stemOf = (file: string): string =>
  file
    .replace(/\.\w{3,5}$/, '')
    .replace(VARIANT, '')
    .replace(VARIANT, '')
    .replace(/^[-_.~=]+|[-_.~=]+$/g, '')
    .toLowerCase();

/**
 * Do two addresses show one picture in two sizes or crops? By the file's name without its measures, or by a long id in
 * it: `/a/harbour-fire-1024x576.jpg` and `/b/harbour-fire_640x360.webp` do. A name that says nothing, such as
 * `photo.jpg` or `640x360`, leaves it to the ids in the folders. An id that stands in the address of the `page` too is
 * the article's, and all its pictures may have it.
 */
export function samePicture(one: string, other: string, page: string): boolean {
  const paths = [pathOf(one), pathOf(other)] as const;
  const files = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const [a = '', b = ''] = files.map(stemOf);
  const telling = Math.min(a.length, b.length) >= SHORTEST_STEM;
  if (a === b && (telling || NUMBERED.test(a))) return true;
  // Two short names that differ are two pictures of one folder.
  if (a !== b && Math.max(a.length, b.length) < SHORTEST_STEM) return false;
  const [of, among] = telling ? files : paths;
  const ids = new Set(of?.match(ID));
  return (among?.match(ID) ?? []).some((id) => ids.has(id) && !page.includes(id));
}

/** Is this a resizer's address of that very picture? It cannot be better than what the resizer is given. */
export const isResizedFrom = (address: string, original: string): boolean =>
  innerOf(address) !== undefined && pathOf(address) === pathOf(original);
