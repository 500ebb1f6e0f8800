import { LOCK, ROW } from './neighbours.ts';

/**
 * What a page writes in the place of a post that cannot be read: `비밀글입니다.`, `[삭제된 게시물입니다]`, `블라인드 처리된 글`.
 * A title that speaks of such posts is none: `비밀글 쓰는 법`.
 */
export const CLOSED =
  /^[[(<"'\s]*(?:(?:비밀|비공개)\s?(?:글|게시물)(?:$|[\])>.]|입니다|로\s?보호)|(?:삭제|블라인드|숨김|비공개)\s?(?:처리)?\s?(?:된|한)?\s?(?:글|게시글|게시물)(?:$|[\])>.]|\s?입니다)|권한이 없|(?:secret|private|deleted|hidden) post\b)/i;

/** Can the post that these links lead to not be read, as far as the page shows? `title` without label and date. */
export const isClosed = (title: string, links: readonly Element[]): boolean =>
  CLOSED.test(title) || links.some((link) => link.closest(ROW)?.querySelector(LOCK));
