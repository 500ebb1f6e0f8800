import { absolute, baseOf } from '../../dom/address.ts';
import type { Engine } from '../../sites/profile.ts';
import { boardFacts } from '../addresses/board-shapes.ts';
import { postAddress } from '../addresses/post-address.ts';

/** Two addresses of one site that differ in host only by `www.` or `m.`. */
const hostOf = (url: URL): string => url.host.replace(/^(?:www|m)\./, '');

const SPECIFIC = /[?&](?:wr_id|document_srl|uid|no|idx|articleId|id|p|t)=[^&]+/;

/** Does the declared address name one post, and the same one? A board that declares its list does not. */
function namesThisPost(declared: URL, url: URL, profile: Engine | undefined): boolean {
  if (hostOf(declared) !== hostOf(url)) return false;
  if (declared.pathname === '/' && !declared.search && (url.pathname !== '/' || url.search)) return false;
  for (const name of profile?.recognise.identity ?? []) {
    const here = url.searchParams.get(name);
    if (here && declared.searchParams.get(name) !== here && profile?.id !== 'rhymix') return false;
  }
  if (SPECIFIC.test(url.search) && !declared.search && declared.pathname === url.pathname) return false;
  // A list's own address is a shorter way to the same place.
  return !(
    url.pathname.startsWith(declared.pathname) &&
    url.pathname.length > declared.pathname.length + 1 &&
    !declared.search
  );
}

/**
 * The one address of this article: without tracking, without the list it was reached by. What the page declares is
 * believed only where it names this very post: boards declare their list. Not a web address: given back as it is.
 */
export function canonical(document: Document, url: string, profile?: Engine): string {
  const own = absolute(url, url);
  if (!own) return url;
  const here = new URL(own);
  const facts = profile && boardFacts(document, url);
  const base = baseOf(document, url);
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const value of [link, shared]) {
    const declared = absolute(value, base);
    if (declared && namesThisPost(new URL(declared), here, profile))
      return postAddress(new URL(declared), profile, facts);
  }
  return postAddress(here, profile, facts);
}
