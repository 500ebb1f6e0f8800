import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { CommentDigestProps } from '../comment-digest/CommentDigest.tsx';
import { usePart } from '../use-part.ts';
import { Attachments } from './Attachments.tsx';
import { Comments, type CommentsProps } from './Comments.tsx';
import { FurtherPages } from './FurtherPages.tsx';
import { Neighbours } from './Neighbours.tsx';

export interface AfterTextProps extends Omit<CommentsProps, 'digest' | 'onUnfold'> {
  loadPart: (
    name: 'comment-digest',
  ) => Promise<{ readonly CommentDigest: ComponentType<CommentDigestProps> }>;
  onJoinPages?: (() => Promise<void>) | undefined;
}

/** From here on nobody reads them all. */
const MANY_COMMENTS = 10;

/** What stands under the last line: the files that came with it, what others say, and where to read on. */
export function AfterText({ loadPart, onJoinPages, ...props }: AfterTextProps) {
  const { article, language } = props;
  const [unfolded, setUnfolded] = useState(false);
  // Without it the comments are all there: nothing is said of a part that does not come.
  const digest = usePart(
    loadPart,
    'comment-digest',
    unfolded && article.comments.length >= MANY_COMMENTS,
  )?.CommentDigest;
  return (
    <>
      {onJoinPages && article.furtherPages && (
        <FurtherPages pages={article.furtherPages} language={language} onJoin={onJoinPages} />
      )}
      <Attachments files={article.attachments ?? []} language={language} />
      <Comments {...props} digest={digest} onUnfold={setUnfolded} />
      <Neighbours article={article} language={language} />
    </>
  );
}
