import { MARK_KINDS, type MarkKind } from '../model/mark.ts';
import type { MarkWords } from '../model/mark-words.ts';
import { parseMarkWords } from './mark-words.ts';
import { oneOf } from './one-of.ts';
import { DEFAULT_READ_ALOUD, parseReadAloud } from './read-aloud.ts';
import { parseReadingRules, type ReadingRules } from './reading-rules.ts';
import { DEFAULT_TYPOGRAPHY, parseTypography } from './typography.ts';

/** Everything the user may choose. The defaults are the type; `parseSettings` reads whatever is stored. */
export const DEFAULT_SETTINGS = {
  /** Language of our own words. `auto` follows the browser. */
  language: 'auto' as 'auto' | 'ko' | 'en',
  /** On an article: open the reading view at once, offer a small button, or wait to be asked. */
  opening: 'auto' as Opening,
  /** By host name, without `www.`: overrides `opening`. */
  siteRules: {} as Readonly<Record<string, SiteRule>>,
  /** By the same name: where the user said that the text is. */
  readingRules: {} as ReadingRules,
  ...DEFAULT_TYPOGRAPHY,
  /** As the page has them, or those that others agreed with first. */
  commentOrder: 'page' as CommentOrder,
  /** Is the outline open where there is room beside the text? */
  outline: false,
  /** Which figures and names are marked. */
  marks: 'key' as 'key' | 'all' | 'none',
  /** Kinds that are not marked whatever `marks` says. */
  hiddenKinds: [] as readonly MarkKind[],
  /** Words that the user wants never, or always, marked. */
  markWords: { never: [], always: [] } as MarkWords,
  /** Sentences in a summary; `auto` as many as the article needs. */
  summaryLength: 3 as SummaryLength,
  readAloud: DEFAULT_READ_ALOUD,
  /** Marks in the rows of boards' lists; what was read is remembered for them only while this is on. */
  rowMarks: true,
  /** Has the first reading view said what happened? */
  introduced: false,
};

export const SUMMARY_LENGTHS = ['auto', 1, 3, 5] as const;
export type CommentOrder = 'page' | 'best';
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];
export const OPENINGS = ['auto', 'button', 'request'] as const;
export type Opening = (typeof OPENINGS)[number];
/** `never` opens nothing and offers nothing; asking still works. */
export const SITE_RULES = ['always', 'button', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];
/** What somebody says where an article is: for its site, or for all. */
export type OpeningChoice = `${SiteRule}-here` | Opening;
/** What the reading view offers: a button for one site alone is chosen in the popup. */
export type OfferedOpening = Exclude<OpeningChoice, 'button-here'>;
export type Settings = Readonly<typeof DEFAULT_SETTINGS>;

/** By site; what is no rule is left out. Never throws. */
export function parseSiteRules(value: unknown): Record<string, SiteRule> {
  if (typeof value !== 'object' || value === null) return {};
  const rules = Object.entries(value).filter(([, rule]) => SITE_RULES.includes(rule as SiteRule));
  return Object.fromEntries(rules) as Record<string, SiteRule>;
}

const parseKinds = (value: unknown): MarkKind[] =>
  Array.isArray(value) ? MARK_KINDS.filter((kind) => value.includes(kind)) : [];

/** Stored data is a stranger's: every field is checked on every read; a wrong one gets its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    language: oneOf(['auto', 'ko', 'en'] as const, from.language, DEFAULT_SETTINGS.language),
    opening: oneOf(OPENINGS, from.opening, DEFAULT_SETTINGS.opening),
    siteRules: parseSiteRules(from.siteRules),
    readingRules: parseReadingRules(from.readingRules),
    ...parseTypography(from),
    commentOrder: oneOf(['page', 'best'] as const, from.commentOrder, DEFAULT_SETTINGS.commentOrder),
    outline: from.outline === true,
    marks: oneOf(['key', 'all', 'none'] as const, from.marks, DEFAULT_SETTINGS.marks),
    hiddenKinds: parseKinds(from.hiddenKinds),
    markWords: parseMarkWords(from.markWords),
    summaryLength: oneOf(SUMMARY_LENGTHS, from.summaryLength, DEFAULT_SETTINGS.summaryLength),
    readAloud: parseReadAloud(from.readAloud),
    rowMarks: from.rowMarks !== false,
    introduced: from.introduced === true,
  };
}
