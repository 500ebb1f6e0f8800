import type { StoredImage } from '../model/saved-item.ts';
import { sha256 } from './item-id.ts';

/** More than this is not an article's picture but somebody's download. Bytes. */
export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;
export const MAX_ARTICLE_BYTES = 40 * 1024 * 1024;
export const MAX_IMAGES = 60;
/** Raster types only: an SVG is a document that may carry script. */
const TYPES = /^image\/(png|jpe?g|gif|webp|avif|bmp)$/;

export const isKeptType = (type: string): boolean => TYPES.test(type);

/** Which attachment holds the image of which address. */
export interface KeptImage {
  readonly url: string;
  readonly name: string;
}

/** Bytes to be stored, or what the database says of bytes that it has (`stub`, `digest`, `length`). */
export type Attachment = Readonly<Record<string, unknown>>;

/** Attachments by name (the hash of their bytes, so the same picture is kept once), and which address each stands for. */
export interface KeptImages {
  readonly attachments: Readonly<Record<string, Attachment>>;
  readonly images: readonly KeptImage[];
}

/** @throws for what is not base64 */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  // A plain loop: `Uint8Array.from` with a callback takes two seconds for eight megabytes.
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

// A quoted value may hold `>`; nothing here may run across the next `<`, so the time is linear in any input.
const IMAGE_TAG = /<img\b(?:[^<>"]|"[^"]*")*?\ssrc="(https?:[^"]+)"/gi;

/** The addresses of the pictures in an article's html, each once, in order. */
export function imageAddresses(html: string): string[] {
  return [...new Set([...html.matchAll(IMAGE_TAG)].map((match) => unescapeEntities(match[1] ?? '')))];
}

/** The sanitiser wrote the attribute, so only what a serialiser escapes can stand there. */
const unescapeEntities = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Checks what a page sent (type, size) and names it. What fails is left out, never an error. */
async function nameImage(image: StoredImage): Promise<{ name: string; attachment: Attachment } | undefined> {
  const { type, base64 } = image;
  if (!isKeptType(type) || base64.length > (MAX_IMAGE_BYTES * 4) / 3 + 4) return undefined;
  try {
    const bytes = bytesOf(base64);
    if (bytes.length === 0 || bytes.length > MAX_IMAGE_BYTES) return undefined;
    const name = await sha256(bytes);
    return { name, attachment: { content_type: type, data: base64, length: bytes.length } };
  } catch {
    return undefined;
  }
}

/**
 * Adds pictures to those an article has, within the limits. Only addresses in `wanted` stay; of two pictures for one
 * address the newer does.
 */
export async function addImages(
  before: KeptImages,
  added: readonly StoredImage[],
  wanted: readonly string[],
): Promise<KeptImages> {
  const asked = new Set(wanted);
  const byUrl = new Map(
    before.images.filter(({ url }) => asked.has(url)).map(({ url, name }) => [url, name]),
  );
  const attachments: Record<string, Attachment> = {};
  let total = 0;
  const take = (name: string, attachment: Attachment | undefined): boolean => {
    if (attachments[name]) return true;
    const size = Number(attachment?.length ?? 0);
    if (!attachment || total + size > MAX_ARTICLE_BYTES) return false;
    attachments[name] = attachment;
    total += size;
    return true;
  };
  for (const image of added) {
    if (!asked.has(image.url) || (!byUrl.has(image.url) && byUrl.size >= MAX_IMAGES)) continue;
    const named = await nameImage(image);
    if (named && take(named.name, named.attachment)) byUrl.set(image.url, named.name);
  }
  for (const [url, name] of byUrl) if (!take(name, before.attachments[name])) byUrl.delete(url);
  return { attachments, images: [...byUrl].map(([url, name]) => ({ url, name })) };
}
