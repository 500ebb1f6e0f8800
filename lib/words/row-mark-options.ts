import type { Language } from './language.ts';

const ko = {
  label: '게시판 목록의 표시',
  hint: '목록에서 저장한 글, 읽은 글, 그 뒤에 달린 댓글을 알려 줍니다. 목록을 보는 것만으로는 아무것도 받아 오지 않습니다. 읽은 글은 이 브라우저에만 90일 동안 기록하고, 사생활 보호 창에서는 기록하지 않습니다.',
  choices: { on: '켜기', off: '끄기' },
};

export type RowMarkOptionsWords = typeof ko;

const en: RowMarkOptionsWords = {
  label: 'Marks in board lists',
  hint: 'Shows which posts you saved or read, and how many comments came since. Looking at a list fetches nothing. What you read is recorded in this browser only, for 90 days, and never in private windows.',
  choices: { on: 'On', off: 'Off' },
};

export const rowMarkOptionsWords: Readonly<Record<Language, RowMarkOptionsWords>> = { ko, en };
