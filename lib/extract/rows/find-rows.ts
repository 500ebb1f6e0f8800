import { shortText } from '../../dom/element-text.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import { type BoardFacts, boardFacts } from '../addresses/board-shapes.ts';
import { postAddress } from '../addresses/post-address.ts';
import { commentCount } from './comment-count.ts';
import { leadsToPost } from './post-link.ts';
import type { Row } from './row.ts';

/** Links looked at, and rows given, at most. */
const MOST_LINKS = 2_000;
const MOST_ROWS = 200;
/** Fewer boxes of one kind are no list. */
const FEWEST = 4;
const SHORTEST_TITLE = 2;

interface Place {
  readonly here: URL;
  readonly profile: SiteProfile | undefined;
  readonly facts: BoardFacts | undefined;
}

function rowOf(box: HTMLElement, link: HTMLAnchorElement, place: Place, count?: string): Row | undefined {
  const title = shortText(link);
  if (title.length < SHORTEST_TITLE || !URL.canParse(link.href)) return undefined;
  const address = new URL(link.href);
  if (!leadsToPost(address, place.here)) return undefined;
  const comments = commentCount(box, link, count);
  return {
    box,
    link,
    title,
    address: postAddress(address, place.profile, place.facts),
    ...(comments === undefined ? {} : { comments }),
  };
}

function rowsOfEngine(document: Document, place: Place): Row[] {
  const hooks = place.profile?.parts.rows;
  if (!hooks) return [];
  return [...document.querySelectorAll<HTMLElement>(hooks.box)].flatMap((box) => {
    const link = box.querySelector<HTMLAnchorElement>(hooks.link);
    const row = link ? rowOf(box, link, place, hooks.count) : undefined;
    return row ? [row] : [];
  });
}

/** The smallest box around a link that stands among others of its kind. */
function boxOf(link: Element): HTMLElement | undefined {
  for (let box = link.parentElement; box && box.tagName !== 'BODY'; box = box.parentElement) {
    const kind = box.tagName;
    if (kind === 'TD') continue;
    let alike = 0;
    for (const other of box.parentElement?.children ?? [])
      if (other.tagName === kind && other.querySelector('a[href]')) alike += 1;
    if (alike >= FEWEST) return box;
  }
  return undefined;
}

/** Rows of a list that nobody described: boxes of one kind, side by side, each with a link to a post of this host. */
function rowsByShape(document: Document, place: Place): Row[] {
  const best = new Map<HTMLElement, Row>();
  const links = document.links;
  for (let index = 0; index < Math.min(links.length, MOST_LINKS); index += 1) {
    const link = links[index];
    if (!(link && link.localName === 'a') || link.closest('nav, header, footer')) continue;
    const box = boxOf(link);
    const row = box && rowOf(box, link as HTMLAnchorElement, place);
    const known = box && best.get(box);
    if (row && (!known || row.title.length > known.title.length)) best.set(row.box, row);
  }
  const counts = new Map<Element, Map<string, number>>();
  for (const { box } of best.values()) {
    const parent = box.parentElement as Element;
    const kinds = counts.get(parent) ?? new Map<string, number>();
    kinds.set(box.tagName, (kinds.get(box.tagName) ?? 0) + 1);
    counts.set(parent, kinds);
  }
  return [...best.values()].filter(
    ({ box }) => (counts.get(box.parentElement as Element)?.get(box.tagName) ?? 0) >= FEWEST,
  );
}

/** The rows of a list page that lead to posts, in page order, at most 200. Reads only. */
export function findRows(document: Document, url: string, profile?: SiteProfile): Row[] {
  const facts = profile && boardFacts(document, url);
  const place: Place = { here: new URL(url), profile, facts };
  const described = rowsOfEngine(document, place);
  const rows = described.length > 0 ? described : rowsByShape(document, place);
  return rows.slice(0, MOST_ROWS);
}
