import { fold } from './fold.ts';
import { isInitials } from './initials.ts';

/** A search as the user typed it, taken apart. Words and phrases are folded. */
export interface Query {
  /** Each has to be found, as a piece of a word too. */
  readonly words: readonly string[];
  /** Those of them that have to stand as they are: not initial consonants, which stand for syllables. */
  readonly written: readonly string[];
  /** None of them may be found. */
  readonly without: readonly string[];
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly lists: readonly string[];
  readonly names: readonly string[];
  readonly is: readonly State[];
  /** Epoch ms: saved before this day, on or after that one. */
  readonly before?: number;
  readonly after?: number;
}

export const STATES = ['unread', 'archived', 'favourite', 'noted'] as const;
export type State = (typeof STATES)[number];

/** Korean names of the fields and states, so that a search can be typed without changing the keyboard. */
const FIELDS: Readonly<Record<string, string>> = {
  사이트: 'site',
  태그: 'tag',
  목록: 'list',
  이름: 'name',
  상태: 'is',
  이전: 'before',
  이후: 'after',
};
const STATE_WORDS: Readonly<Record<string, State>> = {
  unread: 'unread',
  '안 읽음': 'unread',
  안읽음: 'unread',
  archived: 'archived',
  보관: 'archived',
  favourite: 'favourite',
  favorite: 'favourite',
  starred: 'favourite',
  즐겨찾기: 'favourite',
  noted: 'noted',
  메모: 'noted',
};

/** `-` and a field in front, then a quoted phrase or a word. */
const PART = /(-?)(?:([a-z가-힣]+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/giu;

/** Midnight at the beginning of a day, month or year in the local zone. `2025`, `2025-11`, `2025-11-01`. */
function dayOf(text: string): number | undefined {
  const match = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month = '1', day = '1'] = match;
  return new Date(Number(year), Number(month) - 1, Number(day)).getTime();
}

/**
 * `반도체 "26만 장" -루머 site:haeon.kr tag:경제 name:"젠슨 황" is:unread before:2025-11-01`, in Korean too:
 * `태그:경제 상태:안읽음`. What looks like a field and is none is a word. Never throws.
 */
export function parseQuery(typed: string): Query {
  const query = {
    words: [] as string[],
    without: [] as string[],
    sites: [] as string[],
    tags: [] as string[],
    lists: [] as string[],
    names: [] as string[],
    is: [] as State[],
  };
  const days: { before?: number; after?: number } = {};
  for (const [whole, minus, label = '', phrase, word] of typed.normalize('NFC').matchAll(PART)) {
    const value = fold(phrase ?? word ?? '').trim();
    if (value === '') continue;
    const field = FIELDS[label] ?? label.toLowerCase();
    const state = STATE_WORDS[value];
    const day = dayOf(value);
    if (field === 'site') query.sites.push(value);
    else if (field === 'tag') query.tags.push(value.replace(/^#/, ''));
    else if (field === 'list') query.lists.push(value);
    else if (field === 'name') query.names.push(value);
    else if (field === 'is' && state) query.is.push(state);
    else if (field === 'before' && day !== undefined) days.before = day;
    else if (field === 'after' && day !== undefined) days.after = day;
    else if (minus) query.without.push(label ? fold(whole.slice(1)) : value);
    else query.words.push(label ? fold(whole.replaceAll(/["“”]/g, '')) : value);
  }
  return { ...query, written: query.words.filter((word) => !isInitials(word)), ...days };
}

/** Can the rows alone answer it, without a look into any text? */
export const needsTexts = ({ words, without, names }: Query): boolean =>
  words.length + without.length + names.length > 0;
