import { absolute } from './address.ts';

/** One entry of a `srcset`: where a picture is in one size, and which: its width in pixels, or its density. */
export interface Candidate {
  readonly url: string;
  readonly width?: number;
  readonly density?: number;
}

/** Characters. What is longer carries the pictures themselves. */
const LONGEST = 20_000;
/** Pixels. A wider picture is a print's, not a screen's. */
const WIDE_ENOUGH = 2000;

/** The sizes that follow an address: none, `640w`, `2x`, `640w 480h`. Undefined for what is no size. */
function sizesOf(descriptors: string): Omit<Candidate, 'url'> | undefined {
  const sizes: { width?: number; density?: number } = {};
  for (const word of descriptors.split(/\s+/)) {
    if (!word || /^\d+h$/.test(word)) continue;
    const [, number, unit] = /^(\d+(?:\.\d+)?|\.\d+)([wx])$/.exec(word) ?? [];
    if (!number || !Number(number) || sizes.width || sizes.density) return undefined;
    sizes[unit === 'w' ? 'width' : 'density'] = Number(number);
  }
  return sizes;
}

/**
 * The entries of a `srcset` by the grammar of the HTML standard: an address runs to white space, so commas may stand in
 * it but not end it; sizes run to the next comma outside brackets; entries whose sizes are wrong are left out.
 */
export function parseSrcset(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (text.length > LONGEST) return found;
  const address = /[\s,]*(\S+)/y;
  const sizes = /((?:[^,(]|\([^)]*\)?)*)(?:,|$)/y;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const written = match[1] ?? '';
    const url = written.replace(/,+$/, '');
    sizes.lastIndex = address.lastIndex;
    const known = url === written ? sizesOf(sizes.exec(text)?.[1] ?? '') : {};
    if (url === written) address.lastIndex = sizes.lastIndex;
    if (!url || !known) continue;
    // `a.jpg, 300w`: a comma too many has parted a size from its address.
    const last = found.at(-1);
    const astray = Object.keys(known).length ? undefined : sizesOf(url);
    if (!astray) found.push({ url, ...known });
    else if (last && !last.width && !last.density) found.splice(-1, 1, { ...last, ...astray });
  }
  return found;
}

/** The same as text. A comma that an address ends or begins with would be taken for the list's. */
export function formatSrcset(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ url, width, density }) => {
      const address = url.replace(/^,|,$/g, '%2C');
      return width ? `${address} ${width}w` : density ? `${address} ${density}x` : address;
    })
    .join(', ');
}

/** Only entries that lead to the web, with whole addresses. */
export const absoluteCandidates = (candidates: readonly Candidate[], base: string): Candidate[] =>
  candidates.flatMap((candidate) => {
    const url = absolute(candidate.url, base);
    return url ? [{ ...candidate, url }] : [];
  });

/** The widest that is no larger than a screen needs; where all are larger, the first. */
export function widest(candidates: readonly Candidate[]): string | undefined {
  let best: string | undefined;
  let bestSize = -1;
  for (const { url, width, density = 1 } of candidates) {
    const size = width ?? density * 1000;
    if (size <= bestSize || (width && size > WIDE_ENOUGH && bestSize >= 0)) continue;
    best = url;
    bestSize = size;
  }
  return best;
}
