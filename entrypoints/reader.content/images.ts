import type { Article } from '../../lib/model/article.ts';
import type { StoredImage } from '../../lib/model/saved-item.ts';
import { imageAddresses } from './image-addresses.ts';

/** Bytes. Larger pictures are left to the background, and a message carries no more than this much in all. */
const LARGEST = 8 * 1024 * 1024;
const LARGEST_ALL = 32 * 1024 * 1024;
const AT_ONCE = 4;
const PATIENCE_MS = 8000;

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function fetchImage(url: string, signal: AbortSignal): Promise<StoredImage | undefined> {
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const reply = await fetch(url, { credentials: 'same-origin', cache: 'force-cache', signal: patience });
    if (!reply.ok || Number(reply.headers.get('content-length') ?? 0) > LARGEST) return undefined;
    const blob = await reply.blob();
    if (blob.size > LARGEST || !blob.type.startsWith('image/')) return undefined;
    return { url, type: blob.type, base64: await base64Of(blob) };
  } catch {
    // Another site's picture, a lost connection: the background tries what is missing.
    return undefined;
  }
}

/** The pictures of an article that the page has already loaded, taken from its cache. Those that could not be had are left out. */
export async function collectImages(article: Article, signal: AbortSignal): Promise<StoredImage[]> {
  const waiting = [...imageAddresses(article)];
  const images: StoredImage[] = [];
  let room = LARGEST_ALL;
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const image = await fetchImage(url, signal);
      if (!image || image.base64.length > room) continue;
      room -= image.base64.length;
      images.push(image);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return images;
}
