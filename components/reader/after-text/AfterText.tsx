import type { Article } from '../../../lib/model/article.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Comments, type CommentsProps } from './Comments.tsx';
import { Neighbours } from './Neighbours.tsx';

export interface AfterTextProps {
  article: Article;
  language: Language;
  digest: CommentsProps['digest'];
  onUnfold: CommentsProps['onUnfold'];
}

/** What stands under the last line: what others say, and where to read on. */
export function AfterText({ article, language, digest, onUnfold }: AfterTextProps) {
  return (
    <>
      <Comments comments={article.comments} language={language} digest={digest} onUnfold={onUnfold} />
      <Neighbours article={article} language={language} />
    </>
  );
}
