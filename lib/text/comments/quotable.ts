import type { Comment } from '../../model/comment.ts';
import { splitSentences } from '../sentences.ts';

const FEWEST_LETTERS = 8;
const LONGEST = 140;
const LETTER = /[\p{L}\p{N}]/gu;
const MENTION = /^(?:@\S{1,40}|\S{1,20}님[,:~]?)\s+/;
const GONE =
  /^(?:삭제(?:된|되었)|비밀 ?(?:댓)?글|블라인드|신고(?:로|에 의해)|작성자가|운영자가|관리자가|(?:this )?comment (?:was |has been )?(?:deleted|removed)|\[(?:deleted|removed)\])/i;

/**
 * The part of a comment that can stand for others, or undefined: its first sentences up to 140 characters, without the
 * address at its head, and only where nobody who comments here is named in it. `@나무늘보 저도 주차가 제일 힘들어요.` -> `저도 주차가 제일 힘들어요.`
 */
export function quotable({ text }: Comment, comments: readonly Comment[]): string | undefined {
  const said = text.trim().replace(MENTION, '').trim();
  if (GONE.test(said)) return undefined;
  const spans = splitSentences(said.slice(0, LONGEST * 4));
  const end = spans.findLast((span) => span.end <= LONGEST)?.end;
  const part = said.slice(0, end ?? 0).trim();
  if ((part.match(LETTER)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const names = comments.some(
    ({ author }) => author !== undefined && author.length > 1 && part.includes(author),
  );
  return names ? undefined : part;
}
