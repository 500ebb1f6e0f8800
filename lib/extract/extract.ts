import type { PostLink } from '../model/article.ts';
import type { Comment } from '../model/comment.ts';

/** What was found on a page before cleaning. `root` is a detached clone: the page's own document is never changed. */
export interface Extraction {
  readonly root?: Element;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly site?: string;
  readonly category?: string;
  readonly language?: string;
  readonly image?: string;
  readonly canonical: string;
  readonly comments: readonly Comment[];
  readonly previous?: PostLink;
  readonly next?: PostLink;
  readonly list?: PostLink;
  readonly reasons: readonly string[];
}

export function extract(_document: Document, url: string, _now: Date): Extraction {
  return { canonical: url, comments: [], reasons: [] };
}
