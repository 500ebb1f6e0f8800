// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../lib/dom/html.ts';
import { readPage } from '../../lib/pipeline.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/pages');
const NOW = new Date('2025-11-20T03:00:00Z');

interface Expected {
  readonly url: string;
  readonly text: readonly string[];
  readonly images: readonly string[];
  readonly captions?: readonly string[];
  readonly [field: string]: unknown;
}

/** What the reading view would have, in the shape of the expectations: only the fields that they name, null for one that is absent. */
function seen(html: string, expected: Expected): Record<string, unknown> {
  const { window } = new JSDOM(html, { url: expected.url });
  const before = window.document.documentElement.outerHTML;
  const article = readPage(window.document, expected.url, {
    window: window as unknown as WindowLike,
    now: NOW,
    summaryLength: 3,
  });
  expect(window.document.documentElement.outerHTML, 'the page itself was changed').toBe(before);
  const shown = new JSDOM(article.html).window.document;
  const fields: Record<string, unknown> = {
    ...article,
    text: article.text ? article.text.split('\n') : [],
    images: [...shown.images].map((image) => image.getAttribute('src')),
    captions: [...shown.querySelectorAll('figcaption')].map((caption) => caption.textContent),
  };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, fields[name] ?? null]));
}

describe('pages and what must be read from them', () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

  it('has pages', () => expect(pages.length).toBeGreaterThan(8));

  it.each(pages)('%s', (name) => {
    const answer = path.join(FOLDER, name.replace(/\.html$/, '.expected.json'));
    expect(existsSync(answer), `write ${path.basename(answer)} by hand, from the page`).toBe(true);
    const expected = JSON.parse(readFileSync(answer, 'utf8')) as Expected;
    expect(seen(readFileSync(path.join(FOLDER, name), 'utf8'), expected)).toEqual(expected);
  });
});
