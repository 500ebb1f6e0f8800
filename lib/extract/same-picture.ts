/** Words and measures that systems add to a file's name for another size or crop of one picture. */
const VARIANT =
  /(?:^|[-_.~])(?:\d{2,4}x\d{2,4}|[wh]\d{2,4}|\d{2,4}[wh]|v?\d{1,2}_\d{1,2}|\d{3,4}|scaled|large|medium|small|thumb(?:nail)?|crop(?:ped)?|original|full|hd|og|wide|square|e\d{10,})(?=$|[-_.~])/gi;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|\d{7,}/gi;
const SHORTEST_STEM = 8;

const fileOf = (address: string): string => /([^/?#]+)\/?(?:[?#]|$)/.exec(address)?.[1] ?? '';

const stemOf = (file: string): string =>
  file
    .replace(/\.\w{3,5}$/, '')
    .replace(VARIANT, '')
    .replace(VARIANT, '')
    .replace(/^[-_.~]+|[-_.~]+$/g, '')
    .toLowerCase();

/**
 * Do two addresses show one picture in two sizes or crops? By the file's name without its measures, or by a long id in
 * it: `/a/harbour-fire-1024x576.jpg` and `/b/harbour-fire_640x360.webp` do.
 */
export function samePicture(one: string, other: string): boolean {
  const [a, b] = [fileOf(one), fileOf(other)];
  if (stemOf(a).length >= SHORTEST_STEM && stemOf(a) === stemOf(b)) return true;
  const ids = new Set(a.match(ID));
  return (b.match(ID) ?? []).some((id) => ids.has(id));
}
