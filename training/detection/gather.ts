import { measurePages } from '../measure-pages.ts';

/** A line of `manifest.jsonl`: what the page is, and where it came from. */
export interface PageRow {
  readonly id: string;
  readonly corpus: string;
  readonly label: string;
  readonly lang: string;
  readonly url: string | null;
  readonly engine?: string;
  /** Of a page that is not in the folder. */
  readonly html?: string;
}

export interface Measured {
  readonly row: PageRow;
  readonly signals: Record<string, number>;
  /** Those of `signals` that were known each time detection may have had enough. */
  readonly first: readonly Record<string, number>[];
  /** What `detect` says with the weights as they are now. */
  readonly detection: { kind: string; confidence: number; profile?: string };
  readonly ms: number;
}

/** What every page's signals are, and what detection says of it. */
export async function gather(
  data: string,
  rows: readonly PageRow[],
  executable: string,
): Promise<Measured[]> {
  const measured = await measurePages(data, rows, executable, knownAddress, measureInPage);
  return measured.map(({ row, found }) => ({ row, ...found }));
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
  const first: Record<string, number>[] = [];
  const put = (name: string, value: number): void => {
    signals[name] = value;
  };
  measuring.measure(document, url, heads.readHead(document), put, () => {
    first.push({ ...signals });
    return 0;
  });
  return { detection, ms, signals, first };
}
