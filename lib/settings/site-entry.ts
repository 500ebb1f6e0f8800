import { siteOf } from './site-rule.ts';

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const NAMED = /^(?:[a-z\d_-]{1,63}\.)+[a-z\d-]{2,63}$/i;
const NUMBERED = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[\da-f:.]+\]$|^localhost$/i;

/**
 * The site of what somebody typed, with or without scheme or path: `https://www.a.kr/b` and `a.kr` -> `a.kr`.
 * Absent when it names no web site.
 */
export function siteFromEntry(entry: string): string | undefined {
  const text = entry.trim();
  if (!text || /\s/.test(text)) return undefined;
  if (SCHEME.test(text) && !/^https?:/i.test(text)) return undefined;
  const address = SCHEME.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  if (username || !(NAMED.test(hostname) || NUMBERED.test(hostname))) return undefined;
  return siteOf(address);
}
