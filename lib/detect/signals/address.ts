import { type Signals, saturate } from './signals.ts';

/** Words of an address that name a kind of page, in any language that addresses are written in. */
const FORM =
  /(?:^|[/_.?=&-])(?:log-?in|sign-?in|sign-?up|log-?on|join|register|registration|auth|account|password|passwd|forgot|reset|lost|contact|contacto|kontakt|checkout|cart|basket|write|edit|editor|compose|submit|upload|settings|profile|mypage|memo)(?:[/_.?=&-]|$)/i;
const LISTING =
  /(?:^|[/_.?=&-])(?:search|find|query|list|lists|index|category|categories|cate|tag|tags|topics?|archives?|board|boards|forum|forums|viewforum|home|main|all|latest|new|best|ranking|rank|feed|browse|shop|store|group|faq)(?:\.\w{2,5})?\/?$/i;
const SEARCHED = /[?&](?:q|s|query|keyword|stx|search|search_?(?:word|text|keyword|query)|sword|kw|wd)=[^&]/i;
const PAGED = /\/page\/\d|\/p\d{1,3}\/?$|[?&](?:page|paged|pg|p|start|offset|pageid|pageNo)=\d{1,4}(?:&|$)/i;
const DATED = /\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])(?:[/-]|\d\d)/;
const SECTION = /\/(?:category|categories|tags?|authors?|topics?|labels?|search|archives?)\//i;
/** A number in the query that names one post: `wr_id=12`, `no=770409`, `document_srl=128`, `articleId=…`. */
const POST_QUERY =
  /[?&](?:wr_id|document_srl|uid|no|num|idx|seq|id|aid|oid|article_?(?:id|no|num)|news_?(?:id|no)|idxno|post_?id|nttId|bbs_?no|board_?no|tid|t|p|number|b_no|contents?_?id)=[\w-]*\d/i;
const VIEWED =
  /(?:^|[/_.?=&-])(?:view|read|article|articles|articleview|story|post|posts|entry|news|detail|viewtopic|thread|document|blog|opinion|archives)(?:[/_.?=&-]|\d|$)/i;
const NUMBER_AT_END = /\/[a-z_.-]{0,40}(\d+)(?:\.\w{2,5})?\/?$/i;

/** How the address looks. An address that tells nothing gives all zeros. */
export function measureAddress(url: string): Signals {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return {};
  }
  const path = address.pathname.slice(0, 500);
  const query = address.search.slice(0, 500);
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const words = slugWords(last);
  const post = POST_QUERY.test(query) && !SEARCHED.test(query);
  return {
    addressRoot: /^\/(?:index\.\w{2,5}|main|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(path) && !post ? 1 : 0,
    addressWords: Math.min(words, 6) / 6,
    addressDated: DATED.test(path) ? 1 : 0,
    addressPost: post ? 1 : 0,
    addressNumber: SECTION.test(path) || PAGED.test(path) ? 0 : postNumber(path),
    addressViewed: VIEWED.test(path) ? 1 : 0,
    addressForm: FORM.test(path + query) && words < 4 ? 1 : 0,
    addressList: (LISTING.test(path) || SECTION.test(path)) && !post ? 1 : 0,
    addressSearched: SEARCHED.test(query) ? 1 : 0,
    addressPaged: PAGED.test(path + query) && !post ? 1 : 0,
  };
}

/** `/news/84` may be a post, `/article/016/0002194334` is one. */
function postNumber(path: string): number {
  const digits = NUMBER_AT_END.exec(path)?.[1]?.length ?? 0;
  return saturate(digits, 1);
}

/** `storm-hits-coast.html` has three words; so has a slug in Hangul, escaped or not. */
function slugWords(last: string): number {
  return last
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+]|%20/)
    .filter((word) => word !== '' && !/^\d+$/.test(word)).length;
}
