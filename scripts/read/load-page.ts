import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
const DECLARED = [
  /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)/i,
  /<link[^>]+href=["']([^"']+)["'][^>]*rel=["']?canonical/i,
  /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)/i,
];
const WAIT = 30_000;

/** As UTF-8 wherever the bytes are that: a page saved by a browser still names the encoding it was sent in. */
function decode(bytes: Uint8Array, type: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAsDeclared(bytes, type);
  }
}

function decodeAsDeclared(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function checkHtml(html: string, source: string): void {
  if (!html.trim()) throw new Error(`${source} is empty.`);
  if (html.includes('\0') || !/<[a-z!][^>]*>/i.test(html.slice(0, 20_000)))
    throw new Error(`${source} is not HTML.`);
}

async function fetchPage(source: string): Promise<{ html: string; url: string }> {
  let response: Response;
  try {
    response = await fetch(source, { signal: AbortSignal.timeout(WAIT), headers: { accept: 'text/html' } });
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`Could not reach ${source}: ${cause}.`);
  }
  if (!response.ok)
    throw new Error(`${source} answered ${response.status} ${response.statusText}.`.replace(' .', '.'));
  const type = response.headers.get('content-type') ?? '';
  if (type && !/html|xml/i.test(type)) throw new Error(`${source} is ${type.split(';')[0]}, not HTML.`);
  const html = decode(new Uint8Array(await response.arrayBuffer()), type);
  checkHtml(html, source);
  return { html, url: response.url || source };
}

/** The page's HTML and address. Only an address given by the user is fetched. Throws an Error with a sentence for the user. */
export async function loadPage(
  source: string,
  url: string | undefined,
): Promise<{ html: string; url: string }> {
  if (/^https?:\/\//i.test(source)) {
    const page = await fetchPage(source);
    return { html: page.html, url: url ?? page.url };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(source);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Error(`There is no file ${source}.`);
    throw new Error(
      code === 'EISDIR' ? `${source} is a folder, not a page.` : `Could not read ${source}: ${code}.`,
    );
  }
  const html = decode(bytes, '');
  checkHtml(html, source);
  const declared = DECLARED.map((pattern) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&'));
  const found = declared.find((address) => address && /^https?:\/\//.test(address));
  return { html, url: url ?? found ?? pathToFileURL(resolve(source)).href };
}
