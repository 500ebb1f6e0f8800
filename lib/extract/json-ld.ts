/** What a page says of its article in JSON-LD (schema.org). Every field is checked: a stranger wrote it. */
export interface LinkedData {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly image?: string;
  readonly site?: string;
  readonly section?: string;
  readonly url?: string;
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

function names(value: unknown, graph: readonly Json[]): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    if (typeof item.name === 'string') return [item.name];
    if (Array.isArray(item.name)) return item.name.filter((name): name is string => typeof name === 'string');
    const id = item['@id'];
    const known = id
      ? graph.find((other) => other['@id'] === id && typeof other.name === 'string')
      : undefined;
    return known ? [String(known.name)] : [];
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
  if (!article) return { authors: [] };
  const fields = {
    headline: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated) ?? textOf(article.uploadDate),
    image: textOf(article.image, 'url', 'contentUrl', '@id') ?? textOf(article.thumbnailUrl),
    site: textOf(article.publisher, 'name'),
    section: textOf(article.articleSection),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage, '@id', 'url'),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...known, authors: names(article.author, graph) };
}
