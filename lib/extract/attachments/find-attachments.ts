import { baseOf } from '../../dom/address.ts';
import { parseInert } from '../../dom/inert.ts';
import type { Article } from '../../model/article.ts';
import { type Attachment, MOST_ATTACHMENTS } from '../../model/attachment.ts';
import { PRESSED } from './file-link.ts';
import { nameIn } from './file-name.ts';
import { placeOf } from './file-places.ts';
import { type FoundFile, fileOf } from './file-row.ts';
import { pageTexts } from './page-texts.ts';
import { bodyPlace, postPlace } from './post-place.ts';
import { withoutShown } from './shown-pictures.ts';

type ReadPost = Pick<Article, 'html' | 'text' | 'title' | 'comments'>;

/** Links under one label that are looked at. */
const MOST_LINKS = 200;

/** The element that a name stands in whole: pages wrap a part of it, to cut it where it is too long. */
function holderOf(name: Text): Element | undefined {
  const own = name.parentElement;
  const pressed = own?.closest(PRESSED);
  if (pressed || !own) return pressed ?? undefined;
  if (nameIn(name.data)) return own;
  return own.parentElement && nameIn(own.textContent ?? '') ? own : (own.parentElement ?? undefined);
}

const isIn = (places: ReadonlySet<Node>, holder: Element): boolean => {
  for (let at: Node | null = holder; at; at = at.parentNode) if (places.has(at)) return true;
  return false;
};

/** Every element of the page that may name a file, and whether the page says that files stand there, in page order. */
function holders(body: Element): [holder: Element, isCalled: boolean][] {
  const { labels, names } = pageTexts(body);
  const places = new Set(labels.flatMap(placeOf));
  const called = new Set<Element>();
  for (const place of places) {
    if (place.nodeType !== 1) continue;
    const element = place as Element;
    const links = element.matches(PRESSED) ? [element] : [...element.querySelectorAll(PRESSED)];
    for (const link of links.slice(0, MOST_LINKS)) called.add(link);
  }
  const all = new Map<Element, boolean>([...called].map((link) => [link, true]));
  for (const name of names) {
    const holder = holderOf(name);
    if (holder && !all.has(holder)) all.set(holder, isIn(places, holder) || places.has(name));
  }
  return [...all].sort(([one], [other]) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

/** A page that has its files twice, for phones too, or a drawing and a name for each. */
function withoutCopies(found: readonly FoundFile[]): Attachment[] {
  const kept: Attachment[] = [];
  for (const { file } of found) {
    const twin = kept.findIndex(
      ({ name, url }) => (url && url === file.url) || (name === file.name && (!url || !file.url)),
    );
    if (twin < 0) kept.push(file);
    else if (!kept[twin]?.url && file.url) kept[twin] = { ...kept[twin], ...file };
  }
  return kept;
}

/**
 * The files that a post carries beside its text, in page order: what stands under a label (`첨부파일`), and links elsewhere
 * whose words are a file's name and whose address gives one. Never what the text itself links to, nor a comment's, nor
 * pictures that the text shows. At most 50. Never changes `document`, never throws; nothing is fetched.
 */
export function findAttachments(document: Document, url: string, article: ReadPost): Attachment[] {
  try {
    return find(document, url, article);
  } catch {
    // A stranger's page may break any assumption; its text is read all the same.
    return [];
  }
}

function find(document: Document, url: string, article: ReadPost): Attachment[] {
  if (!document.body || !article.html) return [];
  const base = baseOf(document, url);
  const named = holders(document.body).flatMap(([holder, isCalled]) => fileOf(holder, isCalled, base) ?? []);
  // Of most pages that is all: the text is not looked at.
  if (!named.length) return [];
  const body = parseInert(article.html, document);
  const isPost = postPlace(article);
  const isBody = bodyPlace(body, article.text);
  const found = named.filter((one) => isPost(one) && !isBody(one));
  return withoutShown(withoutCopies(found), body, url).slice(0, MOST_ATTACHMENTS);
}
