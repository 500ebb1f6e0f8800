import { measurePages } from '../measure-pages.ts';

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

/** Measures every line of every page. */
export async function gather(
  data: string,
  rows: readonly PageRow[],
  executable: string,
): Promise<MeasuredPage[]> {
  const address = ({ url }: PageRow) => (url?.startsWith('http') ? url : undefined);
  const measured = await measurePages(data, rows, executable, address, measureInPage);
  return measured.map(({ row, found }) => ({ row, lines: found }));
}

async function measureInPage({ html, url }: { html: string; url: string }) {
  const [rungs, rejecting, facts, json, text, signals, words] = await Promise.all(
    [
      '/lib/extract/body/general-rungs.ts',
      '/lib/extract/body/rejected.ts',
      '/lib/extract/metadata/page-facts.ts',
      '/lib/extract/metadata/json-ld.ts',
      '/lib/dom/text-lines.ts',
      '/lib/extract/lines/line-signals.ts',
      '/lib/text/fold.ts',
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
      signals: Object.fromEntries(found[index]),
    }));
  }
  return [];
}
