import { useRef, useState } from 'preact/hooks';
import type { Comment } from '../../lib/model/comment.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Icon } from '../ui/Icon.tsx';
import { publishedWords } from './dates.ts';
import { goAndLight } from './light.ts';
import type { LoadPart } from './parts.ts';
import { usePart } from './use-part.ts';

/** Deeper answers are drawn no further in: a narrow screen has to hold them. */
const DEEPEST = 4;

/** From here on nobody reads them all. */
const MANY = 10;

interface CommentsProps {
  comments: readonly Comment[];
  language: Language;
  loadPart: LoadPart;
}

/** Folded: who came for the article is not made to load a quarrel. */
export function Comments({ comments, language, loadPart }: CommentsProps) {
  const words = readerWords[language];
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  // Without it the comments are all there: nothing is said of a part that does not come.
  const digest = usePart(loadPart, 'comment-digest', unfolded && comments.length >= MANY);
  const jump = (index: number) => {
    const comment = list.current?.children[index];
    if (comment instanceof HTMLElement) goAndLight([comment]);
  };
  if (comments.length === 0) return null;
  return (
    <details class="comments" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <Icon name="comment" />
        {words.comments(comments.length.toLocaleString(language))}
        <Icon name="down" size={18} />
      </summary>
      {digest && <digest.CommentDigest comments={comments} language={language} onJump={jump} />}
      <ol ref={list}>
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
