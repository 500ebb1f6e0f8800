import type { Comment } from '../../lib/model/comment.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Icon } from '../ui/Icon.tsx';
import { publishedWords } from './dates.ts';

/** Deeper answers are drawn no further in: a narrow screen has to hold them. */
const DEEPEST = 4;

/** Folded: who came for the article is not made to load a quarrel. */
export function Comments({ comments, language }: { comments: readonly Comment[]; language: Language }) {
  const words = readerWords[language];
  if (comments.length === 0) return null;
  return (
    <details class="comments">
      <summary>
        <Icon name="comment" />
        {words.comments(comments.length.toLocaleString(language))}
        <Icon name="down" size={18} />
      </summary>
      <ol>
        {comments.map((comment, index) => (
          <li
            key={index}
            class={comment.depth ? 'answer' : undefined}
            style={{ '--depth': String(Math.min(comment.depth ?? 0, DEEPEST)) }}
          >
            <p class="comment-by">
              {comment.state === 'best' && <span class="comment-state">{words.bestComment}</span>}
              <b>{comment.author ?? words.anonymous}</b>
              {comment.published && (
                <time dateTime={comment.published}>{publishedWords(comment.published, language)}</time>
              )}
            </p>
            <p class="comment-text" data-state={comment.state}>
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
