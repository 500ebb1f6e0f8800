import type { CommentParts, SiteProfile } from '../sites/profile.ts';
import type { Around } from './addresses/neighbours.ts';
import type { LastRungs } from './body/last-rungs.ts';
import type { Page, Rung } from './body/rung.ts';
import type { Sayings } from './metadata/agreed-title.ts';
import type { LinkedData } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { DateContext } from './metadata/parse-date.ts';
import type { Owner } from './metadata/title-suffix.ts';
import type { PostShape } from './structure/post-shape.ts';

/**
 * What reads pages whose engine the reader does not carry. A parameter of reading, since it is a third of its size and
 * most boards never need it.
 */
export interface General {
  /** Engines and sites beside those that the reader knows by itself. */
  readonly profiles: readonly SiteProfile[];
  /** The post of a board by its shape; absent on a page that does not look like one. */
  readonly shapeOf: (document: Document) => PostShape | undefined;
  readonly rungs: (page: Page, shape: PostShape | undefined, last: LastRungs | undefined) => readonly Rung[];
  /** Without it, a page that nothing before it reads is left unread: `needs:readability`. */
  readonly last?: LastRungs | undefined;
  /** The body where themes differ: of the boxes that a selector finds, the one that holds the post. */
  readonly themedBody?: (document: Document, selectors: readonly string[]) => Element | undefined;
  /**
   * What a profile's body lacks where themes differ: pictures that stand around it come in, lines that lead elsewhere
   * go. False where most of the page's prose stands outside: then it is an opening, and not the body.
   */
  readonly complete?: (page: Page, root: Element) => boolean;
  /** Is what looks like a list of links a text all the same? */
  readonly holdsProse: (root: Element) => boolean;
  /** What the page says of its article to machines. */
  readonly linkedData: (document: Document) => LinkedData;
  /** A title with what sites hang before and behind it taken off. */
  readonly withoutSuffix: (title: string, owner: Owner) => string;
  /** The title that most of the page's own sayings agree on. */
  readonly agreedTitle: (facts: PageFacts, sayings: Sayings, owner: Owner) => string | undefined;
  /** Where else the author may be named, the most certain first. */
  readonly bylines: (document: Document, body: Element | undefined) => readonly (() => string | undefined)[];
  /** When it was published, by what the page shows. */
  readonly shownDate: (facts: PageFacts, context: DateContext) => string | undefined;
  /** The declared picture as the page itself shows it, or what the article opens with in its place. */
  readonly shownPicture: (
    facts: PageFacts,
    declared: readonly string[],
    body: Element | undefined,
  ) => string | undefined;
  /** The same, with the next posts that can be read in the place of those that cannot. */
  readonly openNeighbours: (facts: PageFacts, links: Around) => Around;
  /** The addresses of the article's further pages. */
  readonly furtherPages: (facts: PageFacts) => string[];
  /** The usual names of comments. */
  readonly commentMarkup: readonly CommentParts[];
}
