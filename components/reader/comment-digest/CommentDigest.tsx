import { useMemo } from 'preact/hooks';
import type { Comment } from '../../../lib/model/comment.ts';
import { digestComments } from '../../../lib/text/comments/digest.ts';
import { commentDigestWords } from '../../../lib/words/comment-digest.ts';
import type { Language } from '../../../lib/words/language.ts';

export interface CommentDigestProps {
  comments: readonly Comment[];
  language: Language;
  /** Show a comment by its place in the list. */
  onJump: (index: number) => void;
}

/** The few comments that stand for many, without names, each a way to its place; nothing where none does. */
export function CommentDigest({ comments, language, onJump }: CommentDigestProps) {
  const entries = useMemo(() => digestComments(comments), [comments]);
  if (entries.length === 0) return null;
  const words = commentDigestWords[language];
  return (
    <section class="comment-digest" aria-labelledby="comment-digest-title">
      <h3 id="comment-digest-title">{words.title}</h3>
      <ul>
        {entries.map(({ index, text, reason, others }) => (
          <li key={index}>
            <button type="button" title={words.goTo} onClick={() => onJump(index)}>
              {text}
            </button>
            <span>{words[reason](others.toLocaleString(language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
