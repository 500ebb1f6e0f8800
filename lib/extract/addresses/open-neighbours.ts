import { absolute } from '../../dom/address.ts';
import type { PostLink } from '../../model/article.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { findRows } from '../rows/find-rows.ts';
import type { Row } from '../rows/row.ts';
import { boardFacts } from './board-shapes.ts';
import { isClosed } from './closed-post.ts';
import type { Around } from './neighbours.ts';
import { postAddress } from './post-address.ts';

const NOTICE = /^\s*\[?(?:공지|알림|필독|notice)\]?(?![\p{L}])/iu;
/** Comments, as rows count them behind a title. */
const COUNT = /\s*(?:\+\d+|\[\d+\]|\(\d+\))$/;
/** Beside the title of the post that is being read. */
const HERE = /열람\s?중/;
const OTHER = { previous: 'next', next: 'previous' } as const;

type Kind = keyof typeof OTHER;

/** What stands where in the list under a post: its rows in order, and the one of the post itself. */
interface RowsAround {
  readonly boxes: readonly Element[];
  readonly rows: ReadonlyMap<Element, Row>;
  readonly here: number;
  /** Index of the box that leads to an address. */
  readonly indexOf: (url: string | undefined) => number;
}

/** One address for every way to a post. */
function namesOn({ document, url, base, profile }: PageFacts) {
  const facts = profile && boardFacts(document, url);
  const nameOf = (address: string): string => postAddress(new URL(address), profile, facts);
  const linksTo = ({ url: address }: PostLink): Element[] =>
    [...document.querySelectorAll('a[href]')].filter((link) => {
      const to = absolute(link.getAttribute('href'), base);
      return to !== undefined && nameOf(to) === nameOf(address);
    });
  return { nameOf, linksTo };
}

function rowsAround(
  { document, url, base, profile }: PageFacts,
  nameOf: (address: string) => string,
): RowsAround | undefined {
  const found = findRows(document, url, profile);
  const parent = found[0]?.box.parentElement;
  if (!parent) return undefined;
  const rows = new Map(found.filter(({ box }) => box.parentElement === parent).map((row) => [row.box, row]));
  const boxes = [...parent.children];
  const addresses = boxes.map((box) =>
    [...box.querySelectorAll('a[href]')].flatMap((link) => {
      const address = absolute(link.getAttribute('href'), base);
      return address ? [nameOf(address)] : [];
    }),
  );
  const indexOf = (address: string | undefined): number =>
    address === undefined ? -1 : addresses.findIndex((names) => names.includes(nameOf(address)));
  const marked = boxes.findIndex((box) => HERE.test(box.textContent ?? ''));
  const here = marked < 0 ? indexOf(url) : marked;
  return here < 0 ? undefined : { boxes, rows, here, indexOf };
}

/** Which way in the list a neighbour lies: 1 down, -1 up; 0 where the page does not tell. */
function wayTo(kind: Kind, { here, indexOf }: RowsAround, links: Around): number {
  const at = indexOf(links[kind]?.url);
  if (at >= 0) return Math.sign(at - here);
  const opposite = indexOf(links[OTHER[kind]]?.url);
  return opposite < 0 ? 0 : Math.sign(here - opposite);
}

/**
 * In the place of neighbours that cannot be read, the next posts that can, of those that the page itself lists below the
 * post. Nothing is fetched for it: where the list ends, or does not tell which way it goes, there is none.
 */
export function openNeighbours(facts: PageFacts, links: Around): Around {
  const { nameOf, linksTo } = namesOn(facts);
  const isOpen = (link: PostLink | undefined): boolean =>
    link !== undefined && !isClosed(link.title ?? '', linksTo(link));
  const around = rowsAround(facts, nameOf);
  const find = (kind: Kind): PostLink | undefined => {
    if (!links[kind] || isOpen(links[kind])) return links[kind];
    if (!around) return undefined;
    const { boxes, rows, here } = around;
    const way = wayTo(kind, around, links);
    for (let at = here + way; way !== 0 && at >= 0 && at < boxes.length; at += way) {
      const row = rows.get(boxes[at] as Element);
      // Notices stand above all others, whenever they were written.
      if (!row || NOTICE.test(row.box.textContent ?? '') || isClosed(row.title, [row.link])) continue;
      return { url: row.link.href, title: row.title.replace(COUNT, '') };
    }
    return undefined;
  };
  const previous = find('previous');
  const next = find('next');
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    ...(links.list && { list: links.list }),
  };
}
