import { type Put, saturate } from './signals.ts';

const MOST_CHARACTERS = 60_000;
/** More of one kind than this are those of rows, or of comments. */
const MOST = 2;

/**
 * What stands around a post once, and in lists never or in every row: its views, its day behind a label, its
 * neighbours, the call for comments. Footers say when a paper was registered, hence no such label. Spaces with and
 * without a colon are told apart: in one piece they are tried in every split, for each row of a list.
 */
const KINDS = [
  /조회\s?수?(?:\s{0,80}|\s{0,40}[:：]\s{0,40})\d/g,
  /(?:작성|게시|입력|승인)(?:일시?)?(?:\s{0,80}|\s{0,40}[:：]\s{0,40})(?:20)?\d\d\s?[-./년]\s?\d/g,
  /(?:이전|다음|윗|아랫)\s?글/g,
  /댓글을?\s?(?:입력|남|쓰기|달기|등록)/g,
];

/** How many kinds of what boards say around a post the page says. Boards put titles into cells, and names of boards into `<title>`. */
export function measurePostWords(document: Document, put: Put): void {
  const text = (document.body?.textContent ?? '').slice(0, MOST_CHARACTERS);
  const once = KINDS.filter((kind) => {
    const found = text.match(kind)?.length ?? 0;
    return found > 0 && found <= MOST;
  }).length;
  if (once) put('postWords', saturate(once, 1));
}
