import type { FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';

/** What the popup shows of the page in front. */
export type PageView =
  | { readonly kind: 'looking' }
  | { readonly kind: 'article'; readonly article: Article; readonly shown: boolean; readonly marked: boolean }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'failed'; readonly code: FailureCode };
