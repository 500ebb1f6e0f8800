import type { ItemId } from '../model/saved-item.ts';

const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|igshid|mc_[ce]id|ref_src|spm|n_media|n_query)$/i;

/** A fragment that is a path of its own: without it every post of such a page would be one item. */
const ROUTE = /^#!?\//;

/**
 * The one address of a post: scheme, host case, `www.`, fragment, tracking parameters and a trailing slash folded away.
 * A mobile host (`m.`) stays: on some sites its addresses are other posts.
 * `HTTPS://www.News.kr/a/?utm_source=x#c_12` -> `news.kr/a`. What is no address stays as it is.
 */
export function foldAddress(canonical: string): string {
  let url: URL;
  try {
    url = new URL(canonical);
  } catch {
    return canonical.trim();
  }
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${ROUTE.test(url.hash) ? url.hash : ''}`;
}

/** The same article on two machines has the same id: 32 hex digits of the SHA-256 of its folded canonical address. */
export async function itemIdOf(canonical: string): Promise<ItemId> {
  return (await sha256(new TextEncoder().encode(foldAddress(canonical)))).slice(0, 32) as ItemId;
}

/** SHA-256 in lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
