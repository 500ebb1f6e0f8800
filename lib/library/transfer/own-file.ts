import { Failure } from '../../messages/failure.ts';
import type {
  LibraryFileHead,
  LibraryFileWriter,
  LibraryRecord,
  ReadLibraryFile,
  RefusedRow,
} from '../../model/library-file.ts';
import { parseArticle, parseItem } from '../documents.ts';
import { itemIdOf } from '../item-id.ts';
import { parseList } from '../lists.ts';

/**
 * The library's own file: one JSON object, written so that each record stands on a line of its own. It can be read by
 * anything that reads JSON, and by us line by line, so that its size does not matter.
 */
export const ownFile: LibraryFileWriter = {
  version: 1,
  headLine: (head) => `${JSON.stringify(head).slice(0, -1)},"items":[\n`,
  recordLine: (record, first) => `${first ? '' : ',\n'}${JSON.stringify(record)}`,
  lastLine: '\n]}\n',
};

const HEAD_END = ',"items":[';

function asObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the first line. @throws Failure `not-a-library-file` for anything else, `newer-file` for a file of a newer version
 */
function parseHead(line: string): LibraryFileHead {
  const head = line.trimEnd().endsWith(HEAD_END)
    ? asObject(`${line.trimEnd().slice(0, -HEAD_END.length)}}`)
    : undefined;
  if (head?.format !== 'pandok-library' || typeof head.version !== 'number')
    throw new Failure('not-a-library-file');
  if (head.version > ownFile.version) throw new Failure('newer-file');
  const lists = (Array.isArray(head.lists) ? head.lists : []) as Record<string, unknown>[];
  return {
    format: 'pandok-library',
    version: head.version,
    exportedAt: typeof head.exportedAt === 'string' ? head.exportedAt : '',
    lists: lists.flatMap((list) => parseList({ ...list, _id: `list/${String(list?.id)}` }) ?? []),
  };
}

/** A web address that may be opened: nothing that runs or reads a file. */
const isWebAddress = (url: string): boolean => /^https?:\/\/[^/]/i.test(url);

/**
 * One record of a line, or why it is none. Its id is worked out anew: an id is never a stranger's word.
 * The article's html is as it came: whoever takes it in sanitises it.
 */
async function parseRecord(line: string): Promise<LibraryRecord | 'unreadable' | 'no-address'> {
  const found = asObject(line.replace(/^,/, '').trim());
  const stored = found?.item as Record<string, unknown> | undefined;
  if (!stored || typeof stored !== 'object') return 'unreadable';
  const { url, canonical } = stored;
  if (typeof url !== 'string' || !isWebAddress(url)) return 'no-address';
  const id = await itemIdOf(typeof canonical === 'string' ? canonical : url);
  const item = parseItem({ ...stored, _id: `item/${id}` });
  if (!item) return 'unreadable';
  const article = parseArticle({ article: found?.article })?.article;
  const images = (Array.isArray(found?.images) ? found.images : []) as Record<string, unknown>[];
  const kept = images.flatMap(({ url: address, type, base64 }) =>
    typeof address === 'string' && typeof type === 'string' && typeof base64 === 'string'
      ? [{ url: address, type, base64 }]
      : [],
  );
  return { item, ...(article ? { article } : {}), ...(kept.length > 0 ? { images: kept } : {}) };
}

/** The lines of a file, as its bytes come. @throws what the stream throws */
async function* linesOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    signal.throwIfAborted();
    rest += decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The records of a file after its first line. `cleanHtml` makes a stranger's html safe to keep. */
async function* recordsOf(
  lines: AsyncGenerator<string>,
  cleanHtml: (html: string) => string,
): AsyncGenerator<LibraryRecord | RefusedRow> {
  let row = 0;
  for await (const line of lines) {
    const text = line.trim().replace(/,$/, '');
    if (text === '' || text === ']}') continue;
    row += 1;
    const record = await parseRecord(text);
    if (typeof record === 'string') yield { row, reason: record };
    else if (record.article) {
      const html = cleanHtml(record.article.html);
      yield { ...record, article: { ...record.article, html } };
    } else yield record;
  }
}

/** See `ReadLibraryFile`. */
export const readLibraryFile =
  (cleanHtml: (html: string) => string): ReadLibraryFile =>
  async (file, signal) => {
    const lines = linesOf(file.stream(), signal);
    const first = await lines.next();
    const { lists } = parseHead(first.done ? '' : first.value);
    return { lists, records: recordsOf(lines, cleanHtml) };
  };
