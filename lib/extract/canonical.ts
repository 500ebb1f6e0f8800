import { absolute, baseOf } from '../dom/address.ts';
import type { SiteProfile } from '../sites/profile.ts';

/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_?src|ref_?url|referrer|spm|cmpid|ncid|ocid|from|share|shared|sns|feature|src|rss|ito|smid|smtyp|partner|campaign|wt_mc|xtor|at_\w+|ito|cid)$/i;
/** Where the reader stood in a board's list. */
const LISTING =
  /^(?:page|pageid|stx|sfl|sca|sop|sst|sod|spt|cpage|search_\w+|keyword|category\d?|sort_index|order_type|listStyle|m)$/;
const BOARD = /^(?:bo_table|wr_id|document_srl|mod|uid|no|idx|seq|num|bbsId|articleId|boardId)$/i;

/** Two addresses of one site that differ in host only by `www.` or `m.`. */
const hostOf = (url: URL): string => url.host.replace(/^(?:www|m)\./, '');

function stripped(url: URL, profile: SiteProfile | undefined): string {
  const clean = new URL(url.href);
  clean.hash = /^#!?\//.test(url.hash) ? url.hash : '';
  const identity = profile?.parts.identity;
  // Not by its iterator: in a content script of Firefox `keys()` cannot be iterated.
  const names: string[] = [];
  clean.searchParams.forEach((_, name) => {
    if (!names.includes(name)) names.push(name);
  });
  const own = identity ? names.filter((name) => identity.includes(name)) : [];
  const isBoard = names.some((name) => BOARD.test(name));
  for (const name of names) {
    const kept = own.length ? own.includes(name) : !TRACKING.test(name) && !(isBoard && LISTING.test(name));
    // Pretty addresses carry no identity at all; what is left there is the way through the list.
    const listing = identity && !own.length && LISTING.test(name);
    if (!kept || listing) clean.searchParams.delete(name);
  }
  if (identity && own.length) clean.searchParams.sort();
  return clean.href;
}

const SPECIFIC = /[?&](?:wr_id|document_srl|uid|no|idx|articleId|id|p|t)=[^&]+/;

/** Does the declared address name one post, and the same one? A board that declares its list does not. */
function namesThisPost(declared: URL, url: URL, profile: SiteProfile | undefined): boolean {
  if (hostOf(declared) !== hostOf(url)) return false;
  if (declared.pathname === '/' && !declared.search && (url.pathname !== '/' || url.search)) return false;
  for (const name of profile?.parts.identity ?? []) {
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
export function canonical(document: Document, url: string, profile?: SiteProfile): string {
  const own = absolute(url, url);
  if (!own) return url;
  const here = new URL(own);
  const base = baseOf(document, url);
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const value of [link, shared]) {
    const declared = absolute(value, base);
    if (declared && namesThisPost(new URL(declared), here, profile))
      return stripped(new URL(declared), profile);
  }
  return stripped(here, profile);
}
