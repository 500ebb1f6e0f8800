import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the server answers. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to hold the answer back. */
  readonly delay?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

export const html = (body: string, headers?: Readonly<Record<string, string>>): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
  ...(headers && { headers }),
});

export const json = (body: string): Reply => ({ status: 200, type: 'application/json; charset=utf-8', body });

export const notFound: Reply = {
  status: 404,
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><html lang="ko"><title>404</title><h1>찾을 수 없는 주소입니다.</h1><p><a href="/">처음으로</a></p></html>',
};

/** A file of `assets/` or `images/`; names with a slash or a leading dot are not served. */
export async function file(folder: 'assets' | 'images', name: string): Promise<Reply> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[\w-]+\.[a-z]+$/.test(name)) return notFound;
  try {
    const body = await readFile(fileURLToPath(new URL(`./${folder}/${name}`, import.meta.url)));
    return { status: 200, type, body };
  } catch {
    return notFound;
  }
}
