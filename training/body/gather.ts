import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** A line of `manifest.jsonl`. */
export interface PageRow {
  readonly id: string;
  readonly corpus: string;
  readonly url: string | null;
  readonly gold?: string;
  readonly segs?: { readonly with: readonly string[]; readonly without?: readonly string[] };
}

/** One line of what the ladder found on a page. */
export interface MeasuredLine {
  readonly text: string;
  readonly weight: number;
  readonly captioned: boolean;
  readonly signals: Record<string, number>;
}

export interface MeasuredPage {
  readonly row: PageRow;
  readonly lines: readonly MeasuredLine[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const UNKNOWN_ADDRESS = 'https://example.com/x';

/** Readability is written for `require`; the browser is given it as a module. */
const readability = (): string =>
  `const module = { exports: {} };\n${readFileSync(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')}\nconst { exports } = module; export { exports as Readability };`;

function serveModules(): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const script = response.setHeader('content-type', 'text/javascript');
    if (path === 'readability.js') script.end(readability());
    else if (/^lib\/[\w/-]+\.ts$/.test(path))
      script.end(stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8')));
    else
      response
        .setHeader('content-type', 'text/html')
        .end(
          '<!doctype html><script type="importmap">{"imports":{"@mozilla/readability":"/readability.js"}}</script>',
        );
  });
}

/** Measures every line of every page with the product's own modules, in Chromium, on inert documents. */
export async function gather(
  data: string,
  rows: readonly PageRow[],
  executable: string,
): Promise<MeasuredPage[]> {
  const server = serveModules();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const measured: MeasuredPage[] = [];
    for (const row of rows) {
      const html = gunzipSync(readFileSync(join(data, 'html', `${row.id}.html.gz`))).toString('utf8');
      const url = row.url?.startsWith('http') ? row.url : UNKNOWN_ADDRESS;
      measured.push({ row, lines: await page.evaluate(measureInPage, { html, url }) });
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureInPage({ html, url }: { html: string; url: string }) {
  const [rungs, rejecting, facts, json, text, signals, words] = await Promise.all(
    [
      '/lib/extract/general-rungs.ts',
      '/lib/extract/rejected.ts',
      '/lib/extract/page-facts.ts',
      '/lib/extract/json-ld.ts',
      '/lib/dom/text-lines.ts',
      '/lib/extract/lines/line-signals.ts',
      '/lib/extract/lines/word-signals.ts',
    ].map((path) => import(path)),
  );
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = facts.pageFacts(document, url, new Date(0), { data: json.linkedData(document) });
  const articleBody: string | undefined = page.data.body;
  const description = facts.metaText(page, 'og:description', 'description');
  const ladder = rungs.generalRungs(
    { document, base: url, description, articleBody },
    undefined,
    undefined,
    () => 0,
  );
  for (const [, find] of ladder) {
    const root = find();
    if (!root || rejecting.rejected(root)) continue;
    const lines = text.textLines(root);
    const witness = articleBody && articleBody.length >= 300 ? words.fold(articleBody) : undefined;
    const found = signals.lineSignals(root, lines, witness);
    return lines.map((line: { block: Element; text: string; weight: number }, index: number) => ({
      text: line.text.replace(/\s+/g, ' ').trim(),
      weight: line.weight,
      captioned: line.block.closest('figure,figcaption') !== null,
      signals: found[index],
    }));
  }
  return [];
}
