import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { Comment } from '../../../lib/model/comment.ts';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { COMMENT } from '../../ui/page-drawings.ts';
import type { CommentDigestProps } from '../comment-digest/CommentDigest.tsx';
import { publishedWords } from '../dates.ts';
import { goAndLight } from '../light.ts';

/** Deeper answers are drawn no further in: a narrow screen has to hold them. */
const DEEPEST = 4;

export interface CommentsProps {
  comments: readonly Comment[];
  language: Language;
  /** What stands for many comments, once it has come. */
  digest: ComponentType<CommentDigestProps> | undefined;
  onUnfold: (open: boolean) => void;
}

/** Folded: who came for the article is not made to load a quarrel. */
export function Comments({ comments, language, digest: Digest, onUnfold }: CommentsProps) {
  const words = afterTextWords[language];
  const list = useRef<HTMLOListElement>(null);
  const jump = (index: number) => {
    const comment = list.current?.children[index];
    if (comment instanceof HTMLElement) goAndLight([comment]);
  };
  if (comments.length === 0) return null;
  return (
    <details class="comments" onToggle={(event) => onUnfold(event.currentTarget.open)}>
      <summary>
        <Icon name={COMMENT} />
        {words.comments(comments.length.toLocaleString(language))}
        <Icon name="down" size={18} />
      </summary>
      {Digest && <Digest comments={comments} language={language} onJump={jump} />}
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
