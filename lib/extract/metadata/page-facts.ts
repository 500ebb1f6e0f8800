import { baseOf } from '../../dom/address.ts';
import { oneLine } from '../../dom/element-text.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { LinkedData } from './json-ld.ts';

/** Title, author and date as the page writes them at the head of a post. */
export interface PostWords {
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
}

/** What every metadata finder is given: the page, where it is, and what its head says, read once. */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly base: string;
  readonly now: Date;
  readonly profile?: SiteProfile | undefined;
  /** What the head of a board's post says, where its engine is unknown. */
  readonly post?: PostWords | undefined;
  readonly data: LinkedData;
  /** Contents of `<meta>` by lower-case name or property, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The first text of the page on one line, where date lines stand. Code that stands among it is left in. */
  readonly opening: string;
}

const MOST_OPENING = 60_000;

function metaOf(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    // `value` is a common mistake for `content`.
    const content = (meta.getAttribute('content') || meta.getAttribute('value'))?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const all = found.get(name);
      if (all) all.push(content);
      else found.set(name, [content]);
    }
  }
  return found;
}

const NO_DATA: LinkedData = { authors: [], publishers: [] };

/** Who knows something of the page. */
interface Sources {
  readonly profile?: SiteProfile | undefined;
  readonly post?: PostWords | undefined;
  /** What the page says of its article to machines, where that was read. */
  readonly data?: LinkedData | undefined;
}

export function pageFacts(
  document: Document,
  url: string,
  now: Date,
  { profile, post, data = NO_DATA }: Sources,
): PageFacts {
  let opening: string | undefined;
  return {
    document,
    url,
    base: baseOf(document, url),
    now,
    profile,
    post,
    data,
    meta: metaOf(document),
    // Most pages declare their dates, and their text need not be gone through for one.
    get opening() {
      opening ??= oneLine((document.body?.textContent ?? '').slice(0, MOST_OPENING));
      return opening;
    },
  };
}

/** The first of these meta names that has content. */
export function metaText(facts: PageFacts, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = facts.meta.get(name)?.[0];
    if (found) return found;
  }
  return undefined;
}
