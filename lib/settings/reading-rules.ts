import type { ReadingRule } from '../model/reading-rule.ts';
import { readOwnFile, writeOwnFile } from './own-file.ts';

export type ReadingRules = Readonly<Record<string, ReadingRule>>;

const LONGEST_SELECTOR = 500;
const MOST_HIDDEN = 50;
/** What the exported file says it is. */
const KIND = 'pandok-reading-rules';

const isSelector = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_SELECTOR;

/** Undefined for what says nothing: neither a body nor anything hidden. */
export function parseRule(value: unknown): ReadingRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { body, hide } = value as Record<string, unknown>;
  const hidden = (Array.isArray(hide) ? hide : []).filter(isSelector).slice(0, MOST_HIDDEN);
  if (!isSelector(body) && !hidden.length) return undefined;
  return { ...(isSelector(body) && { body }), hide: hidden };
}

/** By site. Stored data is a stranger's: what is no rule is left out. Never throws. */
export function parseReadingRules(value: unknown): ReadingRules {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const rules = Object.entries(value).flatMap(([site, rule]) => {
    const parsed = parseRule(rule);
    return site && parsed ? [[site, parsed] as const] : [];
  });
  return Object.fromEntries(rules);
}

/** With this rule for the site; without any when the rule says nothing. */
export function withRule(rules: ReadingRules, site: string, rule: ReadingRule | undefined): ReadingRules {
  const { [site]: _old, ...others } = rules;
  const parsed = parseRule(rule);
  return parsed ? { ...others, [site]: parsed } : others;
}

/** JSON for a file. */
export const exportRules = (rules: ReadingRules): string => writeOwnFile(KIND, { rules });

/** The rules of such a file; undefined when it is none. */
export function importRules(text: string): ReadingRules | undefined {
  const read = readOwnFile(text, KIND, 'rules');
  return 'wrong' in read ? undefined : parseReadingRules(read.fields);
}
