import { oneLine } from '../../dom/element-text.ts';
import type { CommentState } from '../../model/comment.ts';

const DELETED =
  /^[[(]?(?:(?:작성자|글쓴이|관리자|운영자|운영진)(?:가|에\s?의해|에\s?의하여)?\s?)?(?:삭제\s?(?:된|한|되었거나.{0,20})\s?(?:댓글|답글|코멘트|글)|(?:댓글|답글|코멘트)이?\s?삭제)|^삭제되었습니다|^(?:this )?comment (?:has been |was )?(?:deleted|removed)|^\[(?:deleted|removed)\]/i;
const SECRET =
  /^[[(]?(?:비밀|비공개)\s?(?:댓글|답글|글)|^(?:작성자와?\s?관리자만|.{0,12}만)\s?볼\s?수\s?있|^secret comment/i;
const LONGEST_NOTICE = 40;
const BEST = /(?:^|[\s_-])(?:best|hot|popular|top)(?:$|[\s_\-\d])|베플|베스트/i;

const nameOf = (element: Element | null): string =>
  `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`;

/** Is this one of those that the readers liked most, as the page marks it: by its own name or by its list's? */
function isBest(item: Element): boolean {
  if (BEST.test(nameOf(item)) || BEST.test(nameOf(item.parentElement))) return true;
  const badge = [...item.querySelectorAll('[class*=best i], [class*=hot i]')].find(
    (element) => oneLine(element.textContent).length <= 8,
  );
  return badge !== undefined && item.contains(badge);
}

/** What became of a comment, as the page shows it. `삭제된 댓글입니다.` -> deleted, `비밀댓글입니다.` -> secret */
export function commentState(item: Element, text: string): CommentState | undefined {
  const line = oneLine(text);
  if (line.length <= LONGEST_NOTICE) {
    if (DELETED.test(line)) return 'deleted';
    if (SECRET.test(line)) return 'secret';
  }
  return isBest(item) ? 'best' : undefined;
}
