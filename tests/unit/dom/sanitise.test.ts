// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFragment, sanitise, sanitisedBody, type WindowLike } from '../../../lib/dom/html.ts';

const around = window as unknown as WindowLike;
const clean = (html: string): string => sanitise(html, around);

/** What is active in a page that shows this html, as a browser would parse it. */
function active(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  for (const element of page.body.querySelectorAll('*')) {
    const name = element.nodeName.toLowerCase();
    if (
      /^(?:script|style|iframe|object|embed|form|input|button|textarea|select|meta|link|base|svg|annotation-xml|mglyph|malignmark|maction|template|noscript|frame|frameset|audio|video|source)$/.test(
        name,
      )
    )
      found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^(?:on|id$|name$|style$|srcdoc$|action$|formaction$|background$|ping$|xlink)/i.test(attribute))
        found.push(`${name}[${attribute}]`);
      if (attribute === 'srcset' && !value.split(/,\s+/).every((entry) => /^https?:\/\//i.test(entry)))
        found.push(`${name}[srcset=${value.slice(0, 40)}]`);
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
  '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  '<math><semantics><annotation encoding="text/html"><p><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><maction actiontype="statusline#x" xlink:href="javascript:alert(1)">x</maction></math>',
  '<math><mi><p id=cookie><a id=body name=forms href=java&Tab;script:alert(1)>x</a></p></mi></math>',
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
        '<mtext>',
        '<semantics><annotation encoding=text/html>',
        '</mtext>',
        '<desc>',
        '<title>',
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

  it('leaves nothing active of any tree of elements and attributes, closed or not', () => {
    const tag = fc.constantFrom(
      ...'a img p div b table tr td select option textarea title style script iframe object embed form input button'.split(
        ' ',
      ),
      ...'meta base link noscript template details video source svg path foreignObject desc math mi mo mtext mglyph'.split(
        ' ',
      ),
      ...'malignmark annotation annotation-xml semantics maction xmp plaintext frameset body html p article'.split(
        ' ',
      ),
    );
    const attribute = fc.tuple(
      fc.constantFrom(
        ...'id name href src srcset srcdoc action formaction style onclick onerror xlink:href data-src class background'.split(
          ' ',
        ),
        ...'encoding http-equiv content target ping rel is slot form poster autofocus'.split(' '),
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        ' java&#10;script:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'https://a.example/',
        'https://a.example/1.jpg 1x, javascript:alert(1) 2x',
        'data:image/svg+xml,<svg onload=alert(1)> 300w',
        'body',
        'attributes',
        'position:fixed;inset:0',
        'text/html',
        '0;url=https://evil.example',
        '"><img src=x onerror=alert(1)>',
      ),
    );
    const open = fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }))
      .map(
        ([name, attributes]) => `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>`,
      );
    const piece = fc.oneof(
      open,
      open,
      tag.map((name) => `</${name}>`),
      fc.constantFrom('글', '<!--', '-->', '<![CDATA['),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = clean(pieces.join(''));
        expect(active(once)).toEqual([]);
        expect(active(clean(once))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('keeps what reading needs', () => {
    const html =
      '<h2>제목</h2><p>본문 <a href="https://a.example/">링크</a></p><table><tbody><tr><th scope="row">값</th><td colspan="2">1</td></tr></tbody></table><figure><img src="https://a.example/b.png" alt="설명"><figcaption>사진</figcaption></figure><pre><code>a &lt; b</code></pre>';
    expect(clean(html)).toBe(html.replace('">링크', '" rel="noopener noreferrer">링크'));
  });

  it('keeps the other sizes of a picture that are on the web, and those of nothing but pictures', () => {
    expect(
      clean(
        '<img src="https://a.example/b.png" srcset="/s.png 300w,https://a.example/c,1.png 600w , data:image/png;base64,AA 2x">',
      ),
    ).toBe('<img src="https://a.example/b.png" srcset="https://a.example/c,1.png 600w">');
    expect(clean('<img srcset="javascript:alert(1) 2x">')).toBe('<img>');
    expect(clean('<p srcset="https://a.example/b.png">글</p>')).toBe('<p>글</p>');
  });

  it('keeps a formula with its TeX, and nothing else of it', () => {
    const math =
      '<math display="block"><semantics><mfrac><mi>a</mi><mn>2</mn></mfrac><annotation encoding="application/x-tex">\\frac a2</annotation></semantics></math>';
    expect(clean(`<p>${math}</p>`)).toBe(`<p>${math}</p>`);
    expect(clean('<math><mi onclick="x()" style="color:red" mathvariant="bold">x</mi></math>')).toBe(
      '<math><mi mathvariant="bold">x</mi></math>',
    );
    expect(clean('<math href="https://a.example/"><mi href="https://a.example/">x</mi></math>')).toBe(
      '<math><mi>x</mi></math>',
    );
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

describe('HTML that is put on screen', () => {
  const shown = (html: string): string => {
    const box = document.createElement('div');
    box.append(parseFragment(html, around));
    return box.innerHTML;
  };

  it('stands as it was made safe here', () => {
    const made = sanitisedBody('<p onclick="x()">하나<script>x()</script></p>', around);
    expect(made?.html).toBe('<p>하나</p>');
    expect(shown('<p>하나</p>')).toBe('<p>하나</p>');
  });

  it('is nothing where there is no body', () => {
    expect(sanitisedBody('<frameset>', around)).toBeUndefined();
    expect(clean('<frameset><p>하나')).toBe('');
  });

  it('is made safe where it comes from elsewhere, also after that', () => {
    sanitisedBody('<p>하나</p>', around);
    expect(shown('<p onclick="x()">하나</p><script>x()</script>')).toBe('<p>하나</p>');
  });
});
