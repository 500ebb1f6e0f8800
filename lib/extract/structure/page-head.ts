import type { PostWords } from '../metadata/page-facts.ts';
import { findHead, titleText } from './head.ts';
import { pageLines } from './page-lines.ts';
import { withHour } from './post-shape.ts';

/** Characters between a title and the day below it on a page that is no board's. */
const FARTHEST = 200;

function read(document: Document): PostWords | undefined {
  const lines = document.body ? pageLines(document.body) : [];
  const head = lines.some(({ isDate }) => isDate) ? findHead(document, lines) : undefined;
  const { title, date } = head ?? {};
  if (!head || !title || !date || date.at < title.at) return undefined;
  if (date.at - title.at - title.text.length > FARTHEST) return undefined;
  return { title: titleText(head), date: withHour(date, lines) };
}

const known = new WeakMap<Document, { readonly words: PostWords | undefined }>();

/**
 * Title and day as the head of any page shows them, for what nothing declares. Absent where no day stands right below a
 * title. Read once of each page. A name that stands there was tried as the author: it was wrong more often than none.
 */
export function pageHead(document: Document): PostWords | undefined {
  const found = known.get(document) ?? { words: read(document) };
  known.set(document, found);
  return found.words;
}
