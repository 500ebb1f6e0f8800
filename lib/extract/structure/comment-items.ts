import { oneLine, weigh } from '../../dom/element-text.ts';
import { saidThen } from './date-text.ts';
import { isFurnitureText } from './furniture.ts';
import type { Line } from './page-lines.ts';

/** A box with one date and some words of its own: a comment, a reply, a post of a topic. */
export interface DatedItem {
  readonly element: Element;
  readonly date: Line;
  /** The box of its words alone, where that is known. */
  readonly words?: Element;
}

const OUTSIDE = 'nav,[role=navigation],[role=contentinfo]';

const MOSTLY = 0.6;
/** A link this long is a title, not a name. Characters. */
const TITLE = 12;

/** The foot of the page, not of one comment. */
const inFoot = (holder: Element): boolean =>
  holder.closest('footer') !== null && holder.closest('footer')?.closest('article,li,section') === null;

const OTHER_DATE =
  /^(?:joined|join date|member since|registered|last (?:edited|visit|seen)|edited|가입일?|최근\s?접속|(?:최종\s?|마지막\s?)?수정(?:일|됨|\s?:))(?![가-힣])/i;

/** When a member joined, when a post was changed: a second date of one item. */
const tellsOther = (text: string, before = ''): boolean =>
  OTHER_DATE.test(text) || (before.length < 30 && OTHER_DATE.test(before));

/** The tags from the box down to its date: what items of one kind share, whatever they are called. */
function pathOf(element: Element, holder: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = holder; at && at !== element; at = at.parentElement)
    tags.unshift(at.nodeName);
  return [element.nodeName, ...tags].join('>');
}

/** The largest box around a date that holds no other date, no form and no title. */
function datedBox(
  date: Line,
  dated: ReadonlyMap<Element, number>,
  walls: ReadonlySet<Element>,
): Element | undefined {
  let box: Element | undefined;
  for (let at: Element | null = date.holder; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (
      (dated.get(at) ?? 0) > 1 ||
      walls.has(at) ||
      at.querySelector('h1,form textarea,form input[type=password]')
    )
      break;
    box = at;
  }
  return box;
}

/** The row of a list, picture rows too: its title is a link, and what else it says comes after. Answers link to their `topic`. */
function leadsElsewhere(element: Element, date: Line, topic?: string): boolean {
  const links = [...element.querySelectorAll('a[href]')].filter(
    (link) =>
      !link.contains(date.node) &&
      !isFurnitureText(oneLine(link.textContent)) &&
      !(topic && oneLine(link.textContent).endsWith(topic)),
  );
  const linked = links.reduce((sum, link) => sum + weigh(link.textContent ?? ''), 0);
  const density = linked / (weigh(element.textContent ?? '') || 1);
  if (density > MOSTLY) return true;
  const title = links.find((link) => oneLine(link.textContent).length >= TITLE);
  if (!title || title.textContent?.includes('://')) return false;
  const heading = title.closest('h1,h2,h3,h4,h5,h6,dt');
  return (heading !== null && element.contains(heading)) || density > 0.25;
}

/** Rows of facts and of lists have dates as well; those right above the form to answer with are answers. */
function isAboveForm(row: Element): boolean {
  if (row.querySelector('a[href],th') || row.hasAttribute('onclick')) return false;
  const below = row.closest('table')?.nextElementSibling;
  return below?.querySelector('textarea') != null;
}

/** How many dates each element holds. One word twice in one line (`작성일`, its time) counts once. */
function datesWithin(dates: readonly Line[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { holder } of dates) {
    for (let at: Element | null = holder; at; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/**
 * Answers stand inside of what they answer: its box is then a smaller one than that of a comment without answers. Every
 * box is cut down to the smallest that another of the same kind has.
 */
function alike<Item extends DatedItem & { readonly path: string }>(items: readonly Item[]): readonly Item[] {
  const kinds = new Map(items.map(({ element, path }) => [path, classOf(element)]));
  return items.map((item) => {
    let element: Element | null = item.element;
    let cut = item;
    for (let path = item.path; path.includes('>'); ) {
      const inner: Element | undefined = [...(element?.children ?? [])].find((child) =>
        child.contains(item.date.holder),
      );
      path = path.slice(path.indexOf('>') + 1);
      element = inner ?? null;
      if (!element) break;
      if (element.nodeName !== 'TR' && kinds.get(path) === classOf(element)) cut = { ...item, element, path };
    }
    return cut;
  });
}

/**
 * Boxes that repeat one shape, each around a date of its own: readers' comments, or the posts of a topic. Rows of a
 * list have dates too, but their words are links. `walls` are never part of one; `topic` is the title of what they answer.
 */
export function datedItems(
  lines: readonly Line[],
  walls: ReadonlySet<Element>,
  topic?: string,
): DatedItem[][] {
  const dates = lines.filter(
    (line, index) =>
      line.isDate &&
      !tellsOther(line.text, lines[index - 1]?.text) &&
      !line.holder.closest(OUTSIDE) &&
      !inFoot(line.holder),
  );
  const dated = datesWithin(dates);
  const found: (DatedItem & { readonly path: string })[] = [];
  for (const date of dates) {
    const element = datedBox(date, dated, walls);
    if (!element || element.nodeName === 'TD') continue;
    const spoken = saidThen(date.text)?.words;
    if (element === date.holder && !spoken && element.nodeName !== 'DT') continue;
    if (element.nodeName === 'TR' && !isAboveForm(element)) continue;
    // A name and its day, and what was said in the box that belongs to it.
    const said = element.nodeName === 'DT' ? element.nextElementSibling : null;
    const words = oneLine((said ?? element).textContent).length - (said || spoken ? 0 : date.text.length);
    if (words < 4 || leadsElsewhere(said ?? element, date, topic)) continue;
    found.push({
      element,
      date,
      path: pathOf(element, date.holder),
      ...(said?.nodeName === 'DD' && { words: said }),
    });
  }
  const groups = new Map<string, DatedItem[]>();
  for (const item of alike(found)) {
    const { path, ...rest } = item;
    groups.set(path, [...(groups.get(path) ?? []), rest]);
  }
  return [...groups.values()];
}
