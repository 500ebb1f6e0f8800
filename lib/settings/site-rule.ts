import type { Settings } from './settings.ts';

/** The key of a site's rule: its host without `www.`, or '' for an address without a host. `https://www.a.kr/b` -> `a.kr` */
export function siteOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Should the reading view open by itself on an article at `url`? */
export function opensByItself(settings: Settings, url: string): boolean {
  const rule = settings.siteRules[siteOf(url)];
  if (rule) return rule === 'always';
  return settings.opening === 'auto';
}
