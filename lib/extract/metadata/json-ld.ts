/** What a page says of its article in JSON-LD (schema.org). Every field is checked: a stranger wrote it. */
export interface LinkedData {
  readonly headline?: string;
  /** The people who wrote it. */
  readonly authors: readonly string[];
  /** Organisations named as the author: often no more than the site itself. */
  readonly publishers: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly image?: string;
  readonly site?: string;
  readonly section?: string;
  readonly url?: string;
  /** The text, as plain text. */
  readonly body?: string;
}

type Json = Record<string, unknown>;
const ARTICLE = /(?:Article|Posting|Report|Review|Story)$/;
const MOST = 300_000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function textOf(value: unknown, ...keys: string[]): string | undefined {
  for (const item of list(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (isObject(item))
      for (const key of keys) if (typeof item[key] === 'string' && item[key]) return item[key].trim();
  }
  return undefined;
}

function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4) return;
  for (const item of list(value)) {
    if (!isObject(item)) continue;
    yield item;
    yield* objects(item['@graph'], depth + 1);
    yield* objects(item.mainEntity, depth + 1);
    yield* objects(item.mainEntityOfPage, depth + 1);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
};

/** Text of JSON with the entities that content systems leave in it: `&quot;빵&quot;` -> `"빵"` */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,4}));/gi,
    (whole, decimal, hex, name: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hex, 16)));
    },
  );
}

const isArticle = (item: Json): boolean =>
  list(item['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Raw line ends inside strings are the usual mistake.
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' ').replace(/^\s*<!--|-->\s*$/g, ''));
    } catch {
      return undefined;
    }
  }
}

interface Named {
  readonly name: string;
  readonly person: boolean;
}

const textsOf = (value: unknown): string[] => list(value).filter((name) => typeof name === 'string');

function authorsOf(value: unknown, graph: readonly Json[]): Named[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return [{ name: decoded(item), person: true }];
    if (!isObject(item)) return [];
    const id = item['@id'];
    const whole = item.name ? item : graph.find((other) => id && other['@id'] === id && other.name);
    const person = !textsOf(whole?.['@type'] ?? item['@type']).some((type) => /Organization$/.test(type));
    return textsOf(whole?.name).map((name) => ({ name: decoded(name), person }));
  });
}

/** Reads every JSON-LD block and answers for the first article in them. Broken blocks are passed over. */
export function linkedData(document: Document): LinkedData {
  const graph: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length < MOST) graph.push(...objects(parse(text)));
  }
  const article = graph.find(isArticle);
  if (!article) return { authors: [], publishers: [] };
  const fields = {
    headline: decoded(textOf(article.headline) ?? textOf(article.name) ?? '') || undefined,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated) ?? textOf(article.uploadDate),
    modified: textOf(article.dateModified),
    image: textOf(article.image, 'url', 'contentUrl', '@id') ?? textOf(article.thumbnailUrl),
    site: textOf(article.publisher, 'name'),
    section: textOf(article.articleSection),
    body: textOf(article.articleBody),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage, '@id', 'url'),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const authors = authorsOf(article.author ?? article.creator, graph);
  const named = (person: boolean) =>
    authors.filter((author) => author.person === person).map(({ name }) => name);
  return { ...known, authors: named(true), publishers: named(false) };
}
