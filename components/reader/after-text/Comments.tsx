import type { ComponentType } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { LastVisit } from '../../../lib/model/last-visit.ts';
import type { CommentOrder } from '../../../lib/settings/settings.ts';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { COMMENT } from '../../ui/page-drawings.ts';
import type { CommentDigestProps } from '../comment-digest/CommentDigest.tsx';
import { goAndLight } from '../light.ts';
import { CommentRow } from './CommentRow.tsx';
import { canReorder, orderComments } from './comment-order.ts';
import { newComments } from './new-comments.ts';
import { OrderSwitch } from './OrderSwitch.tsx';

export interface CommentsProps {
  article: Article;
  language: Language;
  /** What stands for many comments, once it has come. */
  digest: ComponentType<CommentDigestProps> | undefined;
  order: CommentOrder;
  /** Without it the order is the page's. */
  onOrder?: ((order: CommentOrder) => void) | undefined;
  lastVisit?: LastVisit | undefined;
  onUnfold: (open: boolean) => void;
}

/** Folded: who came for the article is not made to load a quarrel. */
export function Comments(props: CommentsProps) {
  const { article, language, digest: Digest, order, onOrder, lastVisit, onUnfold } = props;
  const { comments, author } = article;
  const words = afterTextWords[language];
  const list = useRef<HTMLOListElement>(null);
  const placed = useMemo(() => orderComments(comments, onOrder ? order : 'page'), [comments, order]);
  const fresh = useMemo(() => newComments(comments, lastVisit), [comments, lastVisit]);
  const jump = (index: number) => {
    const comment = list.current?.children[placed.findIndex((one) => one.index === index)];
    if (comment instanceof HTMLElement) goAndLight([comment]);
  };
  if (comments.length === 0) return null;
  return (
    <details class="comments" onToggle={(event) => onUnfold(event.currentTarget.open)}>
      <summary>
        <Icon name={COMMENT} />
        {words.comments(comments.length.toLocaleString(language))}
        {fresh.count > 0 && (
          <span class="comments-new">{words.newComments(fresh.count.toLocaleString(language))}</span>
        )}
        <Icon name="down" size={18} />
      </summary>
      {Digest && <Digest comments={comments} language={language} onJump={jump} />}
      {onOrder && canReorder(comments) && <OrderSwitch order={order} language={language} onOrder={onOrder} />}
      <ol ref={list}>
        {placed.map(({ comment, index }) => (
          <CommentRow
            key={index}
            comment={comment}
            language={language}
            byAuthor={author !== undefined && comment.author === author}
            isNew={fresh.indexes.has(index)}
          />
        ))}
      </ol>
    </details>
  );
}
