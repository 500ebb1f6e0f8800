// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBlock, stableSelector } from '../../../lib/dom/stable-selector.ts';

const page = (body: string): Document => new DOMParser().parseFromString(body, 'text/html');
const selectorOf = (document: Document, pointed: string): string | undefined => {
  const element = document.querySelector(pointed);
  return element ? stableSelector(element) : undefined;
};

describe('stableSelector', () => {
  it('takes a lasting id, and not one that counts posts', () => {
    expect(selectorOf(page('<div id="post_view"><p>가</p></div>'), 'div')).toBe('#post_view');
    expect(selectorOf(page('<div id="post-8812" class="words"><p>가</p></div>'), 'div')).toBe('div.words');
  });

  it('takes a class that names one block, and no state and no mixed-up name', () => {
    const document = page('<div class="active x9f3k2p1 story">가</div><div class="active">나</div>');
    expect(selectorOf(document, '.story')).toBe('div.story');
  });

  it('goes by the path from the nearest block with a name where it has none itself', () => {
    const document = page('<section id="board"><div>가</div><div><b>나</b></div></section><div>다</div>');
    expect(selectorOf(document, 'section > div:nth-of-type(2)')).toBe('#board > div:nth-of-type(2)');
  });

  it('means the same block again, whatever was pointed at', () => {
    const document = page(
      '<div class="a"><ul><li>1<li>2</ul><div class="a"><p>가<p>나</div></div><table><tr><td>1<td>2</table><main><div><div>x</div></div></main>',
    );
    for (const element of document.body.querySelectorAll('*')) {
      const selector = stableSelector(element);
      expect(selector && findBlock(document, selector)).toBe(element);
    }
  });

  it('finds nothing by what is no selector', () => expect(findBlock(page('<p>가'), 'p[')).toBeUndefined());
});
