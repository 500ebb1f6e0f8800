const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const esc = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Renders every item and joins them by line breaks. */
export const each = <T>(items: readonly T[], render: (item: T, index: number) => string): string =>
  items.map(render).join('\n');

export const commas = (count: number): string => count.toLocaleString('en-US');

/** JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
