import type { Engine } from '../../sites/profile.ts';
import { type BoardFacts, oneShape } from './board-shapes.ts';

/** Parameters that say how a reader came, and are never an article's name. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref_?src|ref_?url|referrer|smtyp|wt_mc|xtor|at_\w+)$/i;
/** Mostly the same; but where such a parameter is a number, it may be what names the article. */
const PERHAPS_TRACKING =
  /^(?:ref|spm|cmpid|ncid|ocid|from|share|shared|sns|feature|src|rss|ito|smid|partner|campaign|cid)$/i;
const NUMBER = /^\d+$/;
/** Where the reader stood in a board's list. */
const LISTING =
  /^(?:page|pageid|stx|sfl|sca|sop|sst|sod|spt|cpage|search_\w+|keyword|sort_index|order_type|listStyle)$/;
/** Only of engines that are known: elsewhere it may count the posts of each category anew. */
const ENGINE_LISTING = /^(?:category\d?|m)$/;
const BOARD = /^(?:bo_table|wr_id|document_srl|mod|uid|no|idx|seq|num|bbsId|articleId|boardId)$/i;

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (PERHAPS_TRACKING.test(name) && !NUMBER.test(value));

/**
 * The address of a post without the way to it: no tracking, no place in a list, no fragment that is none of the address,
 * and in the one shape of its engine. Two different posts never get one address: what may name a post stays.
 * `/bbs/board.php?bo_table=news&wr_id=7&page=3#c_12` -> `/bbs/board.php?bo_table=news&wr_id=7`
 */
export function postAddress(url: URL, profile?: Engine, facts?: BoardFacts): string {
  const clean = new URL(url.href);
  clean.hash = /^#!?\//.test(url.hash) ? url.hash : '';
  const identity = profile?.recognise.identity;
  // Not by its iterator: in a content script of Firefox `keys()` cannot be iterated.
  const parameters = new Map<string, string>();
  clean.searchParams.forEach((value, name) => {
    if (!parameters.has(name)) parameters.set(name, value);
  });
  const names = [...parameters.keys()];
  const own = identity ? names.filter((name) => identity.includes(name)) : [];
  const isBoard = names.some((name) => BOARD.test(name));
  for (const [name, value] of parameters) {
    const kept = own.length
      ? own.includes(name)
      : !isTracking(name, value) && !(isBoard && LISTING.test(name));
    // Pretty addresses carry no identity at all; what is left there is the way through the list.
    const listing = identity && !own.length && (LISTING.test(name) || ENGINE_LISTING.test(name));
    if (!kept || listing) clean.searchParams.delete(name);
  }
  if (identity && own.length) clean.searchParams.sort();
  return oneShape(clean, profile, facts).href;
}
