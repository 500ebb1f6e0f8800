// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../lib/dom/text-map.ts';

const textOf = (html: string): string =>
  mapText(new DOMParser().parseFromString(html, 'text/html').body).text;

describe('mapText', () => {
  it('joins blocks and line breaks by one line end', () => {
    expect(textOf('<p>가 \n 나<br>다</p><ul><li>라</li></ul>')).toBe('가 나\n다\n라');
  });

  it('says a formula once: by its TeX where it has one', () => {
    const drawn = '<mfrac><mi>a</mi><mn>2</mn></mfrac>';
    const tex = '<annotation encoding="application/x-tex">a/2</annotation>';
    expect(textOf(`<p>반은 <math><semantics>${drawn}${tex}</semantics></math>이다.</p>`)).toBe(
      '반은 a/2이다.',
    );
    expect(textOf('<p>합은 <math><mi>a</mi><mo>+</mo><mi>b</mi></math>이다.</p>')).toBe('합은 a+b이다.');
  });
});
