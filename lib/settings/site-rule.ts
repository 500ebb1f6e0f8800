import { type Opening, type OpeningChoice, type Settings, SITE_RULES, type SiteRule } from './settings.ts';

/** The key of a site's rule: its host without `www.`, or '' for an address without a host. `https://www.a.kr/b` -> `a.kr` */
export function siteOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

const BY_RULE: Readonly<Record<SiteRule, Opening>> = { always: 'auto', button: 'button', never: 'request' };

/** The rule that a choice makes for the site; nothing when it is a choice for all. */
export const ruleOf = (choice: OpeningChoice): SiteRule | undefined =>
  SITE_RULES.find((rule) => choice === `${rule}-here`);

/** What happens by itself on an article at `url`: a rule of its site comes before the general choice. */
export function openingAt({ siteRules, opening }: Settings, url: string): Opening {
  const rule = siteRules[siteOf(url)];
  return rule ? BY_RULE[rule] : opening;
}
