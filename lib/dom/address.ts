/**
 * Addresses that stay as they are when a browser reads them: whole, in plain letters, no port, name or fragment, no dot
 * that begins or ends a step. Most of a page's are such, and having them read costs twenty times as much.
 */
const PLAIN = /^https?:\/\/([a-z\d]+[.-])+[a-z]+\/([\w-]+[./])*[\w-]*(\?[\w=&.-]*)?$/;

/** `href` as an absolute http(s) address, or undefined. */
export function absolute(href: string | null | undefined, base: string): string | undefined {
  const value = href?.trim();
  if (!value) return undefined;
  if (PLAIN.test(value)) return value;
  try {
    const url = new URL(value, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What the page's relative addresses are relative to. */
export function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}
