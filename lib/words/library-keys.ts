import type { Language } from './language.ts';

/** The library's keys, and what each does. */
export const libraryKeys: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  ko: [
    ['↑ ↓', '글 사이 옮기기'],
    ['Enter', '글 열기'],
    ['X', '글 고르기'],
    ['E', '보관하거나 되돌리기'],
    ['F', '즐겨찾기'],
    ['T', '태그와 메모'],
    ['N', '이름과 숫자'],
    ['Delete', '휴지통으로'],
    ['/', '찾기'],
    ['Ctrl+A', '모두 고르기'],
    ['Ctrl+Z', '되돌리기'],
    ['Esc', '닫기'],
    ['?', '단축키 보기'],
  ],
  en: [
    ['↑ ↓', 'Move between articles'],
    ['Enter', 'Open an article'],
    ['X', 'Select'],
    ['E', 'Archive, or back to unread'],
    ['F', 'Favourite'],
    ['T', 'Tags and notes'],
    ['N', 'Names and figures'],
    ['Delete', 'To the trash'],
    ['/', 'Search'],
    ['Ctrl+A', 'Select all'],
    ['Ctrl+Z', 'Undo'],
    ['Esc', 'Close'],
    ['?', 'Show keys'],
  ],
};
