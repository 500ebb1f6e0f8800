const NUMBERED = /\/\d{1,20}(?:\.html?)?\/?$|\/\d+\/[^/]+\/?$|[?&](?:\w*(?:id|no|srl|seq|idx|num))=\d+/i;
const TITLED = /\/[^/]*(?:-[^/-]+){3,}\/?$/;
/** Of a board, but no post: its lists, forms and doors. */
const OTHER =
  /(?:write|login|register|password|search|rss|logout|delete|modify|member|profile|sign(?:in|up)|policy|download)(?:[./?&_-]|$)/i;

/** Does this address look like that of one post, on this very host? `/news/7`, `?no=7`, `/2026/07/a-long-english-slug` */
export function leadsToPost(address: URL, here: URL): boolean {
  if (address.host.replace(/^www\./, '') !== here.host.replace(/^www\./, '')) return false;
  if (address.pathname === here.pathname && address.search === here.search) return false;
  const place = address.pathname + address.search;
  return !OTHER.test(place) && (NUMBERED.test(place) || TITLED.test(address.pathname));
}
