import type { StoredImage } from '../model/saved-item.ts';
import { sha256 } from './item-id.ts';

/** More than this is not an article's picture but somebody's download. Bytes. */
export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;
export const MAX_ARTICLE_BYTES = 40 * 1024 * 1024;
export const MAX_IMAGES = 60;
/** Raster types only: an SVG is a document that may carry script. */
const TYPES = /^image\/(png|jpe?g|gif|webp|avif|bmp)$/;
const AT_ONCE = 4;
const PATIENCE_MS = 10_000;

/** Attachments by name (the hash of their bytes, so the same picture is kept once), and which address each stands for. */
export interface KeptImages {
  readonly attachments: Readonly<Record<string, { content_type: string; data: string }>>;
  readonly images: readonly { url: string; name: string }[];
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The addresses of the pictures in an article's html, each once, in order. */
export function imageAddresses(html: string): string[] {
  const found = [...html.matchAll(/<img\b[^>]*?\ssrc="(https?:[^"]+)"/gi)].map((match) =>
    unescapeEntities(match[1] ?? ''),
  );
  return [...new Set(found)].slice(0, MAX_IMAGES);
}

// The sanitiser serialises attributes: `&` is the only character of an address that it escapes, quotes aside.
const unescapeEntities = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Checks what a page sent (type, size, number) and names it. What fails is left out, never an error. */
export async function keepImages(images: readonly StoredImage[]): Promise<KeptImages> {
  const attachments: Record<string, { content_type: string; data: string }> = {};
  const kept: { url: string; name: string }[] = [];
  let total = 0;
  for (const { url, type, base64 } of images.slice(0, MAX_IMAGES)) {
    if (!TYPES.test(type) || base64.length > MAX_IMAGE_BYTES * 1.37) continue;
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = bytesOf(base64);
    } catch {
      continue;
    }
    if (bytes.length === 0 || total + bytes.length > MAX_ARTICLE_BYTES) continue;
    const name = await sha256(bytes);
    if (!attachments[name]) total += bytes.length;
    attachments[name] = { content_type: type, data: base64 };
    kept.push({ url, name });
  }
  return { attachments, images: kept };
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In slices: a spread of a megabyte overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

async function fetchImage(url: string, signal: AbortSignal): Promise<StoredImage | undefined> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { credentials: 'omit', signal: limit });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    if (!response.ok || !TYPES.test(type)) return undefined;
    if (Number(response.headers.get('content-length') ?? 0) > MAX_IMAGE_BYTES) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length <= MAX_IMAGE_BYTES ? { url, type, base64: base64Of(bytes) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches the pictures that the page's own script could not read (another host without CORS). Only addresses that the
 * article shows, without the user's cookies, and only because the user saved it. What fails is left out.
 */
export async function fetchImages(urls: readonly string[], signal: AbortSignal): Promise<StoredImage[]> {
  const waiting = [...urls];
  const found: StoredImage[] = [];
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const image = await fetchImage(url, signal);
      if (image) found.push(image);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
