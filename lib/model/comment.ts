/** What a page shows of a comment beside its words: liked most, taken away, or not for everyone. */
export type CommentState = 'best' | 'deleted' | 'secret';

/** A reader's comment under a post. `depth` 0 answers the post itself. `published` is ISO 8601. */
export interface Comment {
  readonly author?: string;
  readonly text: string;
  readonly published?: string;
  readonly depth?: number;
  readonly state?: CommentState;
}
