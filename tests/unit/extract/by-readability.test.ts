// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import type { PageCopy } from '../../../lib/dom/inert.ts';
import { byReadability } from '../../../lib/extract/body/by-readability.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pages');
const FLOOR = 250;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The body beside its document, as a copy of a page has it. */
function copyOf(html: string): PageCopy {
  const document = parse(html);
  const { body } = document;
  body.replaceWith(document.createElement('body'));
  return { document, body };
}

/** Boxes, bylines and hidden parts of every kind that the library looks at. */
const ODD = `<!doctype html><title>Harbour</title><main><div hidden>${'Hidden words, all of them. '.repeat(20)}</div>
  <div style="display:none">Gone.</div><div aria-hidden="true">Silent.</div><img class="fallback-image" aria-hidden="true" src="a.png">
  <div class="byline">By Ada Stone</div><div><br><hr></div><div><span></span></div><section> </section><h2></h2>
  <div><span><em>Loose words that nobody has put into a paragraph, though they are many, and more than enough.</em></span></div>
  <div itemprop="author"><span itemprop="name">Ben Shore</span></div>
  ${'<div><p>The ferry left late, as it does, and the gulls, who know it, stayed on the quay until noon.</p></div>'.repeat(12)}</main>`;

const pages = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => [name, readFileSync(path.join(FIXTURES, name), 'utf8')] as const);

/** Too short for the first try, and in a box that only a later one looks into. */
const SHORT = `<!doctype html><title>Quay</title><nav>Home</nav><div class="sidebar comment"><p>The ferry left late, as it does, and the gulls stayed.</p>
  <font>Nobody minded,</font><br><br>and nobody said so, which is how it goes here.</div><script>var quay = 1;</script>`;

describe('byReadability', () => {
  it.each([['a page of odd boxes', ODD] as const, ['a short page', SHORT] as const, ...pages])(
    'sees in %s what the library sees',
    (_, html) => {
      const plain = new Readability<Node>(parse(html), {
        charThreshold: FLOOR,
        disableJSONLD: true,
        keepClasses: true,
        serializer: (node) => node,
      }).parse()?.content as Element | undefined;
      expect(byReadability(copyOf(html), FLOOR)?.outerHTML).toBe(plain?.outerHTML);
    },
  );
});
