import { findHead } from './head.ts';
import { pageLines } from './page-lines.ts';
import { withHour } from './post-shape.ts';

/** Characters between a title and the day below it on a page that is no board's. */
const FARTHEST = 200;

/**
 * The day as the head of any page shows it, for what nothing declares. Absent where none stands right below a title. A name
 * that stands there was tried as the author: it was wrong more often than none.
 */
export function dayUnderTitle({ body }: Document): string | undefined {
  const lines = body ? pageLines(body) : [];
  const head = lines.some(({ isDate }) => isDate) ? findHead(body.ownerDocument, lines) : undefined;
  const { title, date } = head ?? {};
  if (!title || !date || date.at < title.at) return undefined;
  if (date.at - title.at - title.text.length > FARTHEST) return undefined;
  return withHour(date, lines);
}
