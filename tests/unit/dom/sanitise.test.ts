// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitise, type WindowLike } from '../../../lib/dom/html.ts';

const around = window as unknown as WindowLike;
const clean = (html: string): string => sanitise(html, around);

/** What is active in a page that shows this html, as a browser would parse it. */
function active(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  for (const element of page.body.querySelectorAll('*')) {
    const name = element.nodeName.toLowerCase();
    if (
      /^(?:script|style|iframe|object|embed|form|input|button|textarea|select|meta|link|base|svg|math|template|noscript|frame|frameset|audio|video|source)$/.test(
        name,
      )
    )
      found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (
        /^(?:on|id$|name$|style$|srcdoc$|srcset$|action$|formaction$|background$|ping$|xlink)/i.test(
          attribute,
        )
      )
        found.push(`${name}[${attribute}]`);
      const scheme = value.replace(/[\p{Cc}\s]/gu, '').toLowerCase();
      if (
        /^(?:href|src|data-src)$/.test(attribute) &&
        /^(?:javascript|vbscript|data:(?!image\/(?:png|jpe?g|gif|webp|avif);base64,)|blob|file|filesystem|about)/.test(
          scheme,
        )
      )
        found.push(`${name}[${attribute}=${scheme.slice(0, 20)}]`);
    }
  }
  return found;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<p id="body" name="cookie">x</p><form id="attributes"><input name="attributes"></form>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/a.css>',
  '<template><img src=x onerror=alert(1)></template>',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
  '<table><td><a href=javascript:alert(1)>x<select><option></table>',
  '<p class="pandok-embed evil" data-src="javascript:alert(1)">x</p>',
  '<details open ontoggle=alert(1)>x</details>',
  '<b>unclosed <table><p>text',
  '<!--><img src=x onerror=alert(1)>-->',
  '<xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>',
];

describe('sanitise', () => {
  it.each(HOSTILE)('leaves nothing active of %s', (html) => {
    expect(active(clean(html))).toEqual([]);
  });

  it('leaves nothing active of any mixture, and is done in one pass', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '</p>',
        '</style>',
        '</math>',
        '<svg>',
        '<math>',
        '<table>',
        '<select>',
        '<!--',
        '-->',
        ']]>',
        '<![CDATA[',
        '&lt;',
        '"',
        "'",
        '>',
        '\0',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = clean(pieces.join(''));
        expect(active(once)).toEqual([]);
        expect(active(clean(once))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what reading needs', () => {
    const html =
      '<h2>제목</h2><p>본문 <a href="https://a.example/">링크</a></p><table><tbody><tr><th scope="row">값</th><td colspan="2">1</td></tr></tbody></table><figure><img src="https://a.example/b.png" alt="설명"><figcaption>사진</figcaption></figure><pre><code>a &lt; b</code></pre>';
    expect(clean(html)).toBe(html.replace('">링크', '" rel="noopener noreferrer">링크'));
  });

  it('keeps our own classes and no others', () => {
    expect(clean('<p class="pandok-embed lead" data-src="https://youtu.be/a">x</p>')).toBe(
      '<p class="pandok-embed" data-src="https://youtu.be/a">x</p>',
    );
  });

  it('drops addresses that are relative or of another scheme', () => {
    expect(clean('<a href="/a">x</a><img src="b.png" alt="y"><a href="file:///etc/passwd">z</a>')).toBe(
      '<a>x</a><img alt="y"><a>z</a>',
    );
  });
});
