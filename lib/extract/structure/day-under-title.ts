import { oneLine } from '../../dom/element-text.ts';
import { findHead, type PostHead } from './head.ts';
import { isHeadFurniture } from './head-box.ts';
import { type Line, pageLines } from './page-lines.ts';
import { withHour } from './post-shape.ts';

/** Characters between a title and the day below it on a page that is no board's. */
const FARTHEST = 200;
/** Characters of who and when. */
const BESIDE = 70;

/** The title of any page and the day right below it, where there is one. */
function dayBelow(document: Document): (Required<PostHead> & { lines: readonly Line[] }) | undefined {
  const lines = document.body ? pageLines(document.body) : [];
  const head = lines.some(({ isDate }) => isDate) ? findHead(document, lines) : undefined;
  const { title, date } = head ?? {};
  if (!title || !date || date.at < title.at) return undefined;
  return date.at - title.at - title.text.length > FARTHEST ? undefined : { title, date, lines };
}

/** The day as the head of any page shows it, for what nothing declares. */
export function dayUnderTitle(document: Document): string | undefined {
  const found = dayBelow(document);
  return found && withHour(found.date, found.lines);
}

const CALLED = /author|people|person|user|member|writer|profile|contributor|name|reporter/i;
const REPORTER = /^[가-힣]{2,4}\s?(?:선임|전문|수습|인턴)?\s?(?:기자|특파원)$/;

/** What a line's box or its link is called. */
const namesOf = ({ holder }: Line): string =>
  `${holder.closest('a[href]')?.getAttribute('href') ?? ''} ${holder.getAttribute('class') ?? ''}`;

/** Who stands beside that day and is called a person there: by a link to people, by the box's name, by the trade. */
export function nameBesideDay(document: Document): string | undefined {
  const found = dayBelow(document);
  if (!found) return undefined;
  let box = found.date.holder;
  for (let at = box.parentElement; at && !at.contains(found.title.node); at = at.parentElement) {
    if (oneLine(at.textContent).length > BESIDE) break;
    box = at;
  }
  return found.lines.find(
    (line) =>
      line !== found.date &&
      box.contains(line.node) &&
      line.text.length > 1 &&
      !isHeadFurniture(line.text) &&
      (REPORTER.test(line.text) || CALLED.test(namesOf(line))),
  )?.text;
}
