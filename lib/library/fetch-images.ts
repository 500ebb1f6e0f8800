import type { StoredImage } from '../model/saved-item.ts';
import { isKeptType, MAX_ARTICLE_BYTES, MAX_IMAGE_BYTES, MAX_IMAGES } from './images.ts';

const AT_ONCE = 4;
/** For one picture: a server that needs longer is not going to answer while the user waits. */
const PATIENCE_MS = 10_000;

/** A body, or nothing once it is longer than allowed: a server need not say its length, or may lie. */
async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: limit });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !response.body || !isKeptType(type)) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = await readUpTo(response.body, MAX_IMAGE_BYTES);
    return bytes && { url, type, base64: base64Of(bytes) };
  } catch {
    return undefined;
  }
}

/**
 * Fetches the pictures that the page's own script could not read (another host without CORS). Only addresses that the
 * article shows, without the user's cookies, and only because the user saved it. What fails is left out.
 */
export async function fetchImages(urls: readonly string[], signal: AbortSignal): Promise<StoredImage[]> {
  const waiting = urls.filter((url) => /^https?:/i.test(url)).slice(0, MAX_IMAGES);
  const found: StoredImage[] = [];
  let room = MAX_ARTICLE_BYTES;
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url && room > 0; url = waiting.shift()) {
      const image = await fetchImage(url, signal);
      if (!image) continue;
      room -= (image.base64.length * 3) / 4;
      found.push(image);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
