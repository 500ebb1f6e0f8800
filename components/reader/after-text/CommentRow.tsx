import type { Comment } from '../../../lib/model/comment.ts';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';
import { publishedWords } from '../dates.ts';

/** Deeper answers are drawn no further in: a narrow screen has to hold them. */
const DEEPEST = 4;

interface CommentRowProps {
  comment: Comment;
  language: Language;
  /** The article's own author answers. */
  byAuthor: boolean;
  /** It came since the last visit. */
  isNew: boolean;
}

export function CommentRow({ comment, language, byAuthor, isNew }: CommentRowProps) {
  const words = afterTextWords[language];
  const { author, published, state, text, depth = 0 } = comment;
  return (
    <li
      class={depth ? 'answer' : undefined}
      data-new={isNew ? '' : undefined}
      style={{ '--depth': String(Math.min(depth, DEEPEST)) }}
    >
      <p class="comment-by">
        {state === 'best' && <span class="comment-state">{words.bestComment}</span>}
        <b>{author ?? words.anonymous}</b>
        {byAuthor && <span class="comment-state">{words.byAuthor}</span>}
        {published && <time dateTime={published}>{publishedWords(published, language)}</time>}
        {isNew && <span class="comment-new">{words.isNew}</span>}
      </p>
      <p class="comment-text" data-state={state}>
        {text}
      </p>
    </li>
  );
}
