/** `href` as an absolute http(s) address, or undefined. */
export function absolute(href: string | null | undefined, base: string): string | undefined {
  const value = href?.trim();
  if (!value) return undefined;
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
