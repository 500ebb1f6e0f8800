/** What a page's head says, read once: a selector for each question would be parsed and searched for each anew. */
export interface Head {
  /** `og:type`, in lower case. */
  readonly type: string;
  readonly hasTime: boolean;
  /** An AMP twin or an embed address: single pages have one. */
  readonly hasTwin: boolean;
  /** The generator and the addresses of links, where engines leave their marks. */
  readonly marks: string;
}

const MOST_METAS = 60;
const MOST_LINKS = 25;
const LONGEST = 200;
/** Of publication: pages that are no article, things that are sold among them, say when they were changed. */
const TIME =
  /^(?:(?:og:)?article:published_time|datepublished|pubdate|publish-?date|date|dc\.date.*|parsely-pub-date|regdate)$/i;

export function readHead(document: Document): Head {
  const { head } = document;
  if (!head) return { type: '', hasTime: false, hasTwin: false, marks: '' };
  let type = '';
  let hasTime = false;
  let marks = '';
  // Snapshots: a live collection is asked anew for every item.
  const metas = head.querySelectorAll('meta');
  for (let i = 0; i < MOST_METAS; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!name || name.length > 40) continue;
    if (name === 'og:type') type ||= (meta.getAttribute('content') ?? '').slice(0, LONGEST).toLowerCase();
    else if (name === 'generator' || name === 'Generator')
      marks += `${meta.getAttribute('content')?.slice(0, LONGEST)} `;
    else hasTime ||= TIME.test(name);
  }
  const links = head.querySelectorAll('link');
  let hasTwin = false;
  for (let i = 0; i < MOST_LINKS; i++) {
    const link = links[i];
    if (!link) break;
    const rel = link.getAttribute('rel') ?? '';
    hasTwin ||= rel === 'amphtml' || (rel === 'alternate' && /oembed$/.test(link.getAttribute('type') ?? ''));
    marks += `${rel} ${link.getAttribute('href')?.slice(0, LONGEST)} `;
  }
  return { type, hasTime, hasTwin, marks };
}
