import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { Attachment } from '../../../lib/model/attachment.ts';
import { usePart } from '../use-part.ts';
import { AfterText, type AfterTextProps } from './AfterText.tsx';

interface FinderPart {
  readonly attachmentsOf: (article: Article) => readonly Attachment[];
}

export interface AfterPageTextProps extends Omit<AfterTextProps, 'loadPart'> {
  loadPart: AfterTextProps['loadPart'] & ((name: 'attachments') => Promise<FinderPart>);
}

/** The same on the article's own page, where its files are still to be found. Without what finds them, all else is there. */
export function AfterPageText(props: AfterPageTextProps) {
  const { article, loadPart } = props;
  const [withoutFiles, goWithout] = useState(false);
  const finder = usePart<'attachments', FinderPart>(loadPart, 'attachments', true, () => goWithout(true));
  const attachments = useMemo(() => finder?.attachmentsOf(article), [finder, article.html]);
  // All of it at once: files that came later would move the comments down.
  if (!attachments && !withoutFiles) return null;
  return <AfterText {...props} article={attachments?.length ? { ...article, attachments } : article} />;
}
