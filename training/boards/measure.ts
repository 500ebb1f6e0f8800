import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { WindowLike } from '../../lib/dom/html.ts';
import { generalReading } from '../../lib/extract/general-reading.ts';
import { readDocument } from '../../lib/read-document.ts';
import { PROFILES } from '../../lib/sites/all.ts';
import { boardPages } from './corpus.ts';
import { renameEverything } from './rename.ts';
import { printTable } from './report.ts';
import { type Score, scorePage } from './score.ts';

/** `node training/boards/measure.ts --data <folder> [--only <part of an id>] [--failures]` */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    failures: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('Say where the pages are: --data <folder with manifest.jsonl and html/>');
  process.exit(2);
}

/** How much of an engine is known beforehand; the last changes the document and so comes last. */
const WAYS = ['with profiles', 'without profiles', 'without names'] as const;
/** The posts were captured in that month: relative dates are read from here. */
const NOW = new Date('2025-11-08T12:00:00+09:00');

const scores = new Map<string, Map<string, Score[]>>(WAYS.map((way) => [way, new Map()]));
for (const page of boardPages(values.data)) {
  if (!page.id.includes(values.only)) continue;
  const { window } = new JSDOM(page.html, { url: page.url });
  globalThis.DOMParser = window.DOMParser;
  for (const way of WAYS) {
    if (way === 'without names') renameEverything(window.document);
    const article = readDocument(window.document, page.url, {
      window: window as unknown as WindowLike,
      now: NOW,
      profiles: way === 'with profiles' ? PROFILES : [],
      general: way === 'with profiles' ? generalReading : { ...generalReading, profiles: [] },
    });
    const score = scorePage(page, article);
    const engines = scores.get(way);
    engines?.set(page.engine, [...(engines.get(page.engine) ?? []), score]);
    if (values.failures && (score.body ?? 1) < 0.9) {
      const how = article.reasons.filter((reason) => /^(?:body|passed|no-)/.test(reason)).join(' ');
      console.log(
        `${way}: ${page.id} body ${score.body?.toFixed(2)} (${page.gold.length} -> ${article.text.length}) ${how}`,
      );
    }
  }
  window.close();
}
for (const way of WAYS) printTable(way, scores.get(way) ?? new Map());
