import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a real board engine whose post is known to the letter. */
export interface BoardPage {
  readonly id: string;
  readonly url: string;
  readonly engine: string;
  /** The post's text. */
  readonly gold: string;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly comments: readonly string[];
  readonly html: string;
}

interface Row {
  readonly id: string;
  readonly url: string | null;
  readonly engine?: string;
  readonly label: string;
  readonly gold?: string | null;
  readonly meta?: { title?: string; author?: string; date?: string; comments?: { text: string }[] } | null;
}

/** The board posts of a corpora folder: rows of `manifest.jsonl` that name an engine and are articles. */
export function* boardPages(folder: string): Generator<BoardPage> {
  for (const line of readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const { id, url, engine, label, gold, meta } = JSON.parse(line) as Row;
    if (!engine || label !== 'article' || gold === undefined || gold === null) continue;
    yield {
      id,
      url: url ?? 'https://board.example/post/1',
      engine: engine.replace(/ \(.*| [\d.]+$/g, ''),
      gold,
      ...(meta?.title && { title: meta.title }),
      ...(meta?.author && { author: meta.author }),
      ...(meta?.date && { date: meta.date }),
      comments: (meta?.comments ?? []).map(({ text }) => text),
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    };
  }
}
