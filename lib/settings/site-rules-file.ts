import { readOwnFile, type WrongFile, writeOwnFile } from './own-file.ts';
import { parseSiteRules, type SiteRule } from './settings.ts';
import { isSettingsFile } from './settings-file.ts';
import { siteFromEntry } from './site-entry.ts';

export type SiteRuleSet = Readonly<Record<string, SiteRule>>;

/** `all-settings`: they have a place of their own. `no-rules`: of that kind, but it names no site. */
export type WrongRules = WrongFile | 'all-settings' | 'no-rules';

const KIND = 'pandok-site-rules';

/** How articles open on single sites, as JSON for a file. */
export const exportSiteRules = (rules: SiteRuleSet): string => writeOwnFile(KIND, { rules });

/** The rules of such a file; what names no site, or no rule that we know, is left out. Never throws. */
export function importSiteRules(
  text: string,
): { readonly rules: SiteRuleSet } | { readonly wrong: WrongRules } {
  const read = readOwnFile(text, KIND, 'rules');
  if ('wrong' in read) return isSettingsFile(text) ? { wrong: 'all-settings' } : read;
  const rules = Object.entries(parseSiteRules(read.fields)).flatMap(([entry, rule]) => {
    const site = siteFromEntry(entry);
    return site ? [[site, rule] as const] : [];
  });
  return rules.length > 0 ? { rules: Object.fromEntries(rules) } : { wrong: 'no-rules' };
}
