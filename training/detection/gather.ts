import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** A line of `manifest.jsonl`: what the page is, and where it came from. */
export interface PageRow {
  readonly id: string;
  readonly corpus: string;
  readonly label: string;
  readonly lang: string;
  readonly url: string | null;
  readonly engine?: string;
}

export interface Measured {
  readonly row: PageRow;
  readonly signals: Record<string, number>;
  /** What `detect` says with the weights as they are now. */
  readonly detection: { kind: string; confidence: number; profile?: string };
  readonly ms: number;
}

const ROOT = join(import.meta.dirname, '..', '..');
const UNKNOWN_ADDRESS = 'https://example.com/x';

/** Measures every page with the product's own modules, in Chromium, on inert documents. Nothing is fetched. */
export async function gather(
  data: string,
  rows: readonly PageRow[],
  executable: string,
): Promise<Measured[]> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    if (!/^lib\/[\w/-]+\.ts$/.test(path)) {
      response.setHeader('content-type', 'text/html').end('<!doctype html>');
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    response.end(stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const measured: Measured[] = [];
    for (const row of rows) {
      const html = gunzipSync(readFileSync(join(data, 'html', `${row.id}.html.gz`))).toString('utf8');
      const url = knownAddress(row) ?? UNKNOWN_ADDRESS;
      measured.push({ row, ...(await page.evaluate(measureInPage, { html, url })) });
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page's address, where the collection kept the true one. */
export function knownAddress(row: PageRow): string | undefined {
  return row.url && !/^https?:\/\/(?:fakehost|example\.com)\//.test(row.url) ? row.url : undefined;
}

async function measureInPage({ html, url }: { html: string; url: string }) {
  const [detecting, measuring, heads] = await Promise.all([
    import('/lib/detect/detect.ts' as string),
    import('/lib/detect/signals/measure.ts' as string),
    import('/lib/detect/head.ts' as string),
  ]);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const detection = detecting.detect(document, url);
  const ms = performance.now() - start;
  const signals: Record<string, number> = {};
  measuring.measure(document, url, heads.readHead(document), (name: string, value: number) => {
    signals[name] = value;
  });
  return { detection, ms, signals };
}
