// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { preparedCopy } from '../../../lib/extract/copy/prepared-copy.ts';

const prepared = (html: string): HTMLElement =>
  preparedCopy(new DOMParser().parseFromString(html, 'text/html'), 'https://notes.example/a').body;

const MATHML = '<math><mi>a</mi><mo>+</mo><mn>1</mn></math>';

describe('preparedCopy', () => {
  it.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true">a+1</span></span>`,
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true">a+1</mjx-math><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none">${MATHML}</span><img src="/f.svg" alt="a+1"></span>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">a+1</span><span class="MathJax" data-mathml="&lt;math&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;mo&gt;+&lt;/mo&gt;&lt;mn&gt;1&lt;/mn&gt;&lt;/math&gt;">a+1</span>`,
    ],
  ])('keeps a formula of %s once, as MathML', (_, html) => {
    const body = prepared(`<p>So ${html} holds.</p>`);
    expect(body.querySelectorAll('math')).toHaveLength(1);
    expect(body.querySelector('math')?.textContent).toBe('a+1');
    expect(body.querySelector('.katex-html, mjx-math, img')).toBeNull();
  });

  it('keeps the TeX of a formula that is all there is of it', () => {
    const body = prepared(
      '<p>Then <span class="MathJax_Preview">x²</span><script type="math/tex">x^2 \\ge 0</script> always.</p>',
    );
    expect(body.querySelector('p')?.textContent).toBe('Then x²x^2 \\ge 0 always.'.replace('x²', ''));
    expect(prepared('<p><span data-math="\\pi r^2"><i>drawn</i></span></p>').textContent).toBe('\\pi r^2');
  });

  it('keeps code without the numbers of its lines', () => {
    const body = prepared(
      '<figure class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>let a = 1\nlet b = 2</pre></td></tr></table></figure><pre><span class="lineno">7</span>print(a)</pre>',
    );
    expect([...body.querySelectorAll('pre')].map((pre) => pre.textContent)).toEqual([
      'let a = 1\nlet b = 2',
      'print(a)',
    ]);
  });
});
