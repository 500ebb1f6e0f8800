import { Comments, type CommentsProps } from './Comments.tsx';
import { Neighbours } from './Neighbours.tsx';

export type AfterTextProps = CommentsProps;

/** What stands under the last line: what others say, and where to read on. */
export function AfterText(props: AfterTextProps) {
  return (
    <>
      <Comments {...props} />
      <Neighbours article={props.article} language={props.language} />
    </>
  );
}
