// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../lib/dom/html.ts';
import { readPage } from '../../lib/pipeline.ts';

const URL = 'https://harbour.example/lamps';
const PROSE = ['first', 'second', 'third', 'fourth']
  .map(
    (day) =>
      `<p>On the ${day} evening the harbour was quiet, and the boats came in one after another with their lamps lit and their holds half empty.</p>`,
  )
  .join('');

const SHAPES: Readonly<Record<string, string>> = {
  'markup in a noscript attribute': '<noscript><p title="</noscript><img src=x onerror=a()>"></noscript>',
  'templates in templates': '<template><s><template><s><img src=x onerror=a()></s></template></s></template>',
  'a comment in a style in mathematics':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a()&gt;"></table></mtext></math>',
  'annotated mathematics':
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=a()></style></annotation-xml></math>',
  'a drawing with pages in it':
    '<svg><foreignObject><iframe srcdoc="<script>a()</script>"></iframe></foreignObject><a xlink:href="javascript:a()"><text>x</text></a><use href="data:image/svg+xml,<svg onload=a()>"/></svg>',
  'fields named as what the page is asked for':
    '<form><input name=attributes><input name=parentNode><input name=childNodes><input name=nodeName><p>in a form</p></form>',
  'comments that end early':
    '<!--><img src=x onerror=a()>--!><img src=x onerror=a()> --> <script>a()</script>',
  'a base and a refresh in the text':
    '<base href="javascript:/a/"><meta http-equiv=refresh content="0;url=javascript:a()">',
  'scripts as pictures':
    '<img srcset="javascript:a() 1x, data:text/html,x 2x"><picture><source srcset="javascript:a()"><img src="java&#10;script:a()"></picture>',
  'scripts in styles': '<p style="background:url(javascript:a());position:fixed">styled</p>',
  'a shadow root that the markup declares':
    '<div><template shadowrootmode="open"><script>a()</script><slot onslotchange=a()></slot></template><p slot=s onclick=a()>slotted</p></div><x-y onfocus=a() autofocus tabindex=0>own</x-y>',
  'entities in addresses':
    '<a href="java&Tab;script&colon;a()">a</a><a href="&#x1;javascript:a()">b</a><a href="JaVaScRiPt:a()" ping="https://x.example/">c</a>',
  'labels that name each other': '<p id=l1 aria-labelledby=l2>one</p><p id=l2 aria-labelledby=l1>two</p>',
  'a very long attribute': `<p title="${'y'.repeat(200_000)}">long</p>`,
  'null characters': '<scr\u0000ipt>a()</scr\u0000ipt><im\u0000g src=x onerr\u0000or=a()>',
};

const NEVER = 'script,form,meta,base,style,link,template,object,embed,noscript,iframe[srcdoc]';
const RUNS = /^(?:javascript|vbscript|data:text)/i;

/** What might run or lead astray, once a browser has parsed the text again. */
function dangers(html: string): string[] {
  const { body } = new JSDOM(html).window.document;
  const spoken = [...body.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]);
  return [
    ...[...body.querySelectorAll(NEVER)].map(({ nodeName }) => nodeName),
    ...spoken
      .filter(({ name, value }) => /^(?:on|ping)/i.test(name) || RUNS.test(value.replace(/\s|\p{Cc}/gu, '')))
      .map(({ name }) => name),
    ...spoken
      .filter(({ name, value }) => name === 'style' && /url|fixed/.test(value))
      .map(({ value }) => value),
  ];
}

describe('hostile shapes of markup', () => {
  it.each(Object.entries(SHAPES))('%s: nothing runs, the text is read, the page stays', (_, shape) => {
    const { window } = new JSDOM(
      `<!doctype html><title>Lamps</title><article><h1>Lamps</h1>${PROSE}${shape}</article>`,
      { url: URL },
    );
    const before = window.document.documentElement.outerHTML;
    const around = { window: window as unknown as WindowLike, now: new Date(0), summaryLength: 3 };
    const { html, text } = readPage(window.document, URL, around);
    expect(window.document.documentElement.outerHTML).toBe(before);
    expect(text).toContain('On the fourth evening');
    expect(dangers(html)).toEqual([]);
    // Parsed a second time, what was inert must still be so.
    expect(dangers(new JSDOM(html).window.document.body.innerHTML)).toEqual([]);
  });
});
