import { type Put, saturate } from './signals.ts';

/** Words of an address that name a kind of page. Tested against lower case, between separators. */
const FORM =
  /[/_.?=&-](?:log-?in|sign-?in|sign-?up|log-?on|join|register|registration|auth|account|password|passwd|forgot|reset|lost|contact|contacto|kontakt|checkout|cart|basket|write|edit|editor|compose|submit|upload|settings|profile|mypage|memo)(?:[/_.?=&-]|$)/;
const LISTING =
  /[/_.?=&-](?:search|find|list|lists|index|category|categories|tag|tags|topics?|archives?|board|boards|forum|forums|viewforum|home|main|all|latest|new|best|ranking|browse|shop|store|group|faq)(?:\.\w{2,5})?\/?$/;
const SECTION = /\/(?:category|categories|tags?|authors?|topics?|labels?|search|archives?|members?|users?)\//;
const SEARCHED = /[?&](?:q|s|query|keyword|stx|search\w{0,12}|kw|wd)=[^&]/;
const PAGED = /\/page\/\d|\/p\d{1,3}\/?$|[?&](?:page|paged|pg|p|start|offset|pageid|pageno)=\d{1,4}(?:&|$)/;
/** A number in the query that names one post: `wr_id=12`, `no=770409`, `document_srl=128`, `articleId=…`. */
const POST =
  /[?&](?:wr_id|document_srl|uid|no|num|idx|seq|id|aid|oid|article_?(?:id|no|num)|news_?(?:id|no)|idxno|post_?id|nttid|bbs_?no|board_?no|tid|t|p|number|b_no|contents?_?id)=[\w-]*\d/;
const VIEWED =
  /[/_.?=&-](?:view|read|articles?|articleview|story|posts?|entry|news|detail|viewtopic|thread|document|blog|opinion|archives)(?:[/_.?=&\d-]|$)/;
const ROOT = /^\/(?:index\.\w{2,5}|main|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/;
const NUMBER_AT_END = /\/[a-z_.-]{0,40}(\d+)(?:\.\w{2,5})?\/?$/;

/** How the address looks. One that cannot be read, or tells nothing, puts nothing. */
export function measureAddress(url: string, put: Put): void {
  const found = /^\w+:\/\/[^/?#]*([^?#]{0,500})[^?#]*(\?[^#]{0,500})?/.exec(url.toLowerCase());
  if (!found) return;
  const [, path = '', query = ''] = found;
  const words = slugWords(path);
  const searched = query !== '' && SEARCHED.test(query);
  const post = query !== '' && !searched && POST.test(query);
  const paged = PAGED.test(path + query);
  const section = SECTION.test(path);
  if (words) put('addressWords', Math.min(words, 6) / 6);
  if (searched) put('addressSearched', 1);
  if (post) put('addressPost', 1);
  else {
    if (paged) put('addressPaged', 1);
    if (path.length < 16 && ROOT.test(path || '/')) put('addressRoot', 1);
    if (section || LISTING.test(path)) put('addressList', 1);
  }
  if (!section && !paged) put('addressNumber', postNumber(path));
  if (VIEWED.test(path)) put('addressViewed', 1);
  if (words < 4 && FORM.test(path + query)) put('addressForm', 1);
}

/** `/news/84` may be a post, `/article/016/0002194334` is one. */
function postNumber(path: string): number {
  const digits = NUMBER_AT_END.exec(path)?.[1]?.length ?? 0;
  return saturate(digits, 1);
}

/** `/2024/storm-hits-coast.html` has three words; so has a slug in Hangul, escaped or not. */
function slugWords(path: string): number {
  const last = path.slice(path.lastIndexOf('/', path.length - 2) + 1).replace(/\/$|\.\w{2,5}$/, '');
  let words = 0;
  for (const word of last.split(/[-_+]|%20/)) if (word > '9' || (word !== '' && !/^\d+$/.test(word))) words++;
  return words;
}
