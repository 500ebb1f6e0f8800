import type { Attachment } from './attachment.ts';
import type { Comment } from './comment.ts';
import type { GeneratedSummary } from './generated-summary.ts';
import type { Mark } from './mark.ts';
import type { Needless } from './needless.ts';
import type { Span } from './span.ts';

/** A link to another post: the one before, the one after, or the list. */
export interface PostLink {
  readonly url: string;
  readonly title?: string;
}

/** A page made readable. Plain JSON: it crosses messages, storage and fixtures unchanged. */
export interface Article {
  /** Where it was read. */
  readonly url: string;
  /** The post's own address without tracking and list parameters; what makes two readings the same item. */
  readonly canonical: string;
  readonly title: string;
  readonly author?: string;
  /** ISO 8601 with a zone where one is known. */
  readonly published?: string;
  /** When it was last changed, where that is later. */
  readonly modified?: string;
  readonly site?: string;
  /** The board's or section's label, such as `경제`. */
  readonly category?: string;
  /** BCP 47, such as `ko`. */
  readonly language?: string;
  /** Absolute URL of the lead image. */
  readonly image?: string;
  /** Cleaned and sanitised. Empty when the page cannot be read. */
  readonly html: string;
  /** Plain text of `html`, blocks joined by `\n`. Marks and summary are spans of it. */
  readonly text: string;
  readonly comments: readonly Comment[];
  /** The files that the post carries beside its text, in page order. Absent where it has none. */
  readonly attachments?: readonly Attachment[];
  readonly marks: readonly Mark[];
  /** The sentences that carry the article, in document order. Empty where it needs none. */
  readonly summary: readonly Span[];
  /** Why it needs none, where that is known. */
  readonly needless?: Needless;
  /** What another engine wrote, if the user kept it. */
  readonly generated?: GeneratedSummary;
  readonly previous?: PostLink;
  readonly next?: PostLink;
  readonly list?: PostLink;
  /** Addresses of its further pages, in order, where the site cut it into several and this is the first. */
  readonly furtherPages?: readonly string[];
  /** Why this block, these removals: machine words for the debug view. */
  readonly reasons: readonly string[];
}
